package bstf.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IssuerTest {
    @Test
    void isAskedForItsKeys() throws IOException {
        try (var provider =
                new FixtureProvider(
                        200, "{\"issuer\":\"x\",\"jwks_uri\":\"https:\\/\\/id.example/certs\"}")) {
            String issuer = provider.url() + "/realms/bstf";
            assertThat(Issuer.asked(Map.of("BSTF_ISSUER", issuer)))
                    .contains(new Issuer(issuer, "https://id.example/certs"));
            assertThat(provider.heard())
                    .containsExactly("/realms/bstf/.well-known/openid-configuration null ");
        }
    }

    @Test
    void isNotAskedWhatIsSaid() {
        assertThat(
                        Issuer.asked(
                                Map.of(
                                        "BSTF_ISSUER", "https://id.example",
                                        "BSTF_KEYS", "https://id.example/certs")))
                .contains(new Issuer("https://id.example", "https://id.example/certs"));
        assertThat(Issuer.asked(Map.of("BSTF_KEYS", "https://id.example/certs"))).isEmpty();
    }

    @Test
    void mustSayWhereItsKeysAre() throws IOException {
        try (var provider = new FixtureProvider(404, "{}")) {
            assertThatThrownBy(() -> Issuer.asked(Map.of("BSTF_ISSUER", provider.url())))
                    .isInstanceOf(Stopped.class)
                    .hasMessageContaining("set BSTF_KEYS to the URL of its JWK set.");
        }
        assertThatThrownBy(() -> Issuer.asked(Map.of("BSTF_ISSUER", "nowhere")))
                .isInstanceOf(Stopped.class)
                .hasMessageStartingWith("BSTF_ISSUER: nowhere/.well-known/openid-configuration");
    }
}
