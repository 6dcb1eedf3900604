package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A token that is not accepted opens nothing, at the gateway and at each service that somebody
 * reaches past the gateway; it does not even read what everybody reads.
 */
@ExtendWith(TheSystem.class)
@Order(24)
class BadTokensTest {
    private static final List<String> READS =
            List.of("/api/v1/members", "/api/v1/meetings", "/api/v1/contact-points");

    private final RunningSystem system;
    private final Forger forger;

    BadTokensTest(RunningSystem system) {
        this.system = system;
        this.forger = new Forger(system);
    }

    @Test
    void areRefusedAtTheGateway() {
        for (String path : READS) {
            refuses(system.api(), path);
        }
        refuses(system.api(), "/api/v1/overview");
    }

    @Test
    void areRefusedAtEachServiceDirectly() {
        refuses(system.apiAt(system.ports().membership()), READS.get(0));
        refuses(system.apiAt(system.ports().meetings()), READS.get(1));
        refuses(system.apiAt(system.ports().contacts()), READS.get(2));
    }

    /** Else everything above would be refused for a reason that nobody has thought of. */
    @Test
    void areNotTakenForGoodOnes() {
        String good = forger.signed(forger.header(), forger.claims());
        for (String path : READS) {
            assertThat(system.api().bearing(good).get(path).status()).isEqualTo(200);
        }
    }

    @Test
    void saysOnceWhoAsksOrNot() {
        var twice =
                system.api()
                        .get(
                                READS.getFirst(),
                                request ->
                                        request.header("Authorization", "Bearer a")
                                                .header("Authorization", "Bearer b"));
        assertThat(twice.status()).isIn(400, 401);
        var inTheQuery =
                system.api()
                        .get(
                                READS.getFirst()
                                        + "?access_token="
                                        + forger.signed(forger.header(), forger.claims()));
        assertThat(inTheQuery.status()).isIn(400, 401);
    }

    private void refuses(Api api, String path) {
        for (var bad : badTokens().entrySet()) {
            Answer answer = api.bearing(bad.getValue()).get(path);
            String what = bad.getKey() + " at " + path + ": " + answer.text();
            assertThat(answer.status()).as(what).isEqualTo(401);
            assertThat(answer.json().path("code").asString())
                    .as(what)
                    .isEqualTo("token-not-accepted");
            assertThat(answer.header("WWW-Authenticate").orElse("")).as(what).startsWith("Bearer");
            assertThat(answer.text()).as(what).doesNotContain(bad.getValue());
        }
    }

    private Map<String, String> badTokens() {
        long now = Instant.now().getEpochSecond();
        Map<String, String> bad = new TreeMap<>();
        bad.put("no token at all", "letters");
        bad.put("expired", claiming(claims -> claims.put("exp", now - 60)));
        bad.put("not valid yet", claiming(claims -> claims.put("nbf", now + 60)));
        bad.put("issued in the future", claiming(claims -> claims.put("iat", now + 60)));
        bad.put("never expiring", claiming(claims -> claims.remove("exp")));
        bad.put("for another audience", claiming(claims -> claims.put("aud", "customs")));
        bad.put("of another issuer", claiming(claims -> claims.put("iss", "http://127.0.0.1:9")));
        bad.put("of nobody", claiming(claims -> claims.remove("client_id")));
        bad.put("bound to a certificate", claiming(claims -> claims.put("cnf", bound())));
        bad.put("an identity token", headed(header -> header.put("typ", "JWT")));
        bad.put("without a type", headed(header -> header.remove("typ")));
        bad.put("with a key of its own", headed(header -> header.put("jku", "http://127.0.0.1:9")));
        bad.put("with an unknown key", headed(header -> header.put("kid", "another")));
        bad.put("of another algorithm", headed(header -> header.put("alg", "RS512")));
        bad.put("signed by a stranger", forger.signedByAStranger(forger.header(), forger.claims()));
        bad.put("stolen and altered", altered());
        bad.put("unsigned", forger.unsigned(with(forger.header(), "alg", "none"), forger.claims()));
        bad.put(
                "signed with the public key",
                forger.signedWithThePublicKeyAsSecret(
                        with(forger.header(), "alg", "HS256"), forger.claims()));
        return bad;
    }

    private String claiming(Consumer<Map<String, Object>> change) {
        var claims = forger.claims();
        change.accept(claims);
        return forger.signed(forger.header(), claims);
    }

    private String headed(Consumer<Map<String, Object>> change) {
        var header = forger.header();
        change.accept(header);
        return forger.signed(header, forger.claims());
    }

    /** The claims of one party under the signature of another one's token. */
    private String altered() {
        String[] of = forger.signed(forger.header(), forger.claims()).split("\\.", -1);
        String[] other =
                forger.signed(forger.header(), with(forger.claims(), "party", "LV"))
                        .split("\\.", -1);
        return of[0] + "." + other[1] + "." + of[2];
    }

    private static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
        map.put(name, value);
        return map;
    }

    private static Map<String, Object> bound() {
        return Map.of("x5t#S256", "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2");
    }
}
