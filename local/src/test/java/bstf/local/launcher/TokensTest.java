package bstf.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.local.Loopback;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
    private static final Optional<String> ORDINARY = Optional.empty();

    @TempDir Path directory;

    private Place place = Place.of(Path.of("."), null);

    @BeforeEach
    void keepSecrets() throws IOException {
        place = Place.of(directory, null);
        keep("clients/demo-ee.secret", "of Estonia");
        keep("clients/demo-europol.secret", "of Europol");
        keep("clients/demo-portal.secret", "of the portal");
        keep("persons/ee.password", "of a person");
    }

    @Test
    void areAskedForWithTheSecretOfTheParty() throws IOException {
        try (var provider = new FixtureProvider(200, "{\"access_token\":\"e.y.J\",\"a\":1}")) {
            assertThat(tokens(provider).token("EE", ORDINARY)).isEqualTo("e.y.J");
            assertThat(tokens(provider).token("ee", Optional.of("bstf.read secretariat.act")))
                    .isEqualTo("e.y.J");
            assertThat(provider.heard())
                    .containsExactly(
                            "/oauth2/token Basic ZGVtby1lZTpvZiBFc3Rvbmlh grant_type=client_credentials",
                            "/oauth2/token Basic ZGVtby1lZTpvZiBFc3Rvbmlh grant_type=client_credentials&scope=bstf.read+secretariat.act");
        }
    }

    @Test
    void areRefusedWithTheReasonOfTheProvider() throws IOException {
        String answer =
                "{\"error\":\"invalid_scope\",\"error_description\":\"demo-europol may have bstf.read bstf.write\"}";
        try (var provider = new FixtureProvider(400, answer)) {
            assertThatThrownBy(
                            () -> tokens(provider).token("europol", Optional.of("secretariat.act")))
                    .isInstanceOf(Stopped.class)
                    .hasMessage(
                            "demo-europol gets no token: demo-europol may have bstf.read bstf.write.");
        }
    }

    @Test
    void areOnlyForPartiesThatThereAre() throws IOException {
        try (var provider = new FixtureProvider(200, "{}")) {
            for (String party : new String[] {"XX", "portal", "../clients/demo-ee", ""}) {
                assertThatThrownBy(() -> tokens(provider).token(party, ORDINARY))
                        .isInstanceOfSatisfying(
                                Stopped.class,
                                stopped -> assertThat(stopped.exitCode()).isEqualTo(2))
                        .hasMessage("There is no party \"%s\" (there are: ee, europol).", party);
            }
            assertThat(provider.heard()).isEmpty();
        }
    }

    @Test
    void areNotThereWhenNobodyAnswers() {
        String nobody = "http://127.0.0.1:" + Loopback.freePorts(1).getFirst();
        assertThatThrownBy(() -> new Tokens(place, nobody).token("EE", ORDINARY))
                .isInstanceOf(Stopped.class)
                .hasMessage(
                        "The identity provider does not answer (%s); see ./bstf status.", nobody);
    }

    @Test
    void havePasswordsBesideThem() {
        Tokens tokens = new Tokens(place, "http://127.0.0.1:1");
        assertThat(tokens.password("EE")).isEqualTo("of a person");
        assertThatThrownBy(() -> tokens.password("europol"))
                .isInstanceOf(Stopped.class)
                .hasMessage("There is no party \"europol\" (there are: ee).");
    }

    private Tokens tokens(FixtureProvider provider) {
        return new Tokens(place, provider.url());
    }

    private void keep(String file, String content) throws IOException {
        Path path = place.identity().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content + "\n");
    }
}
