package bstf.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceTest {
    @TempDir Path directory;

    @Test
    void isRememberedForLaterCommands() {
        Place place = Place.of(directory, directory.resolve("elsewhere").toString());
        Instance asked =
                Instance.asked(
                        200, Map.of("BSTF_KAFKA", "kafka.example:9092", "BSTF_MONGODB_URI", " "));
        assertThat(asked)
                .isEqualTo(
                        new Instance(
                                200,
                                Optional.empty(),
                                Optional.of("kafka.example:9092"),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(Instance.kept(place)).isEmpty();
        asked.keep(place);
        assertThat(Instance.kept(place)).contains(asked);
    }

    @Test
    void remembersWhoIssuesTokensAndWhichTimeItIs() {
        Place place = Place.of(directory, null);
        Instance asked =
                Instance.asked(
                                0,
                                Map.of(
                                        "BSTF_ISSUER", "https://id.example/realms/bstf",
                                        "BSTF_KEYS", "https://id.example/keys"))
                        .with(new BodyClock(OffsetDateTime.parse("2016-12-31T23:59:00+03:00")));
        asked.keep(place);
        assertThat(Instance.kept(place)).contains(asked);
        assertThat(asked.issuer())
                .contains(new Issuer("https://id.example/realms/bstf", "https://id.example/keys"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BSTF_MONGODB_URI", "BSTF_KAFKA"})
    void setsNoClockOverRealStores(String store) {
        Instance real = Instance.asked(0, Map.of(store, "store.example:1"));
        assertThatThrownBy(real::refuseRealStores)
                .isInstanceOf(Stopped.class)
                .hasMessage(
                        "--at works on the embedded stores only: unset BSTF_MONGODB_URI and BSTF_KAFKA.");
    }

    @Test
    void keepsTheDataOfASetClockApart() {
        Place place = Place.of(directory, null);
        Instance ordinary = Instance.asked(0, Map.of());
        Instance set =
                ordinary.with(new BodyClock(OffsetDateTime.parse("2016-12-31T23:59:00+03:00")));
        assertThat(ordinary.data(place)).isEqualTo(place.home().resolve("data"));
        assertThat(set.data(place)).isEqualTo(place.home().resolve("at"));
    }
}
