package bstf.platform.access.token;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Caller;
import bstf.platform.access.Scope;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.Jwt;

final class BearersTest {

    @Test
    void namesTheClientItsPartyAndItsScopes() {
        var token =
                token(
                        Map.of(
                                "client_id", "demo-ee",
                                "sub", "demo-ee",
                                "party", "EE",
                                "scope", "bstf.read  bstf.write admin openid"));

        assertThat(Bearers.callerOf(token))
                .isEqualTo(
                        new Caller.Client(
                                "demo-ee", Optional.of("EE"), Set.of(Scope.READ, Scope.WRITE)));
    }

    @Test
    void standsForNobodyWhereTheTokenNamesNoParty() {
        assertThat(Bearers.callerOf(token(Map.of("client_id", "auditor"))))
                .isEqualTo(new Caller.Client("auditor", Optional.empty(), Set.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "portal, mari, portal/mari",
        "portal, portal, portal",
        "a/b, c, a%2Fb/c",
        "a, b/c, a/b/c",
        "a%2Fb, c, a%252Fb/c"
    })
    void keepsCallersApart(String client, String subject, String id) {
        var token = token(Map.of("client_id", client, "sub", subject));

        assertThat(Bearers.callerOf(token).id()).isEqualTo(id);
    }

    @Test
    void tellsTheCertificateOfABoundToken() {
        assertThat(Bearers.certificateOf(token(Map.of("client_id", "a")))).isEmpty();
        assertThat(
                        Bearers.certificateOf(
                                token(Map.of("client_id", "a", "cnf", Map.of("x5t#S256", "abc")))))
                .contains("abc");
    }

    private static Jwt token(Map<String, Object> claims) {
        return new Jwt("text", null, null, Map.of("alg", "RS256"), claims);
    }
}
