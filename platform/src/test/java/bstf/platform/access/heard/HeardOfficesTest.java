package bstf.platform.access.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.platform.Golden;
import bstf.platform.access.Audience;
import bstf.platform.access.Tenure;
import bstf.platform.changes.view.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HeardOfficesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String LATVIA =
            """
            {"code":"LV","standings":[{"firstDay":"1996-05-04","standing":"active"}],\
            "retired":false}\
            """;

    private final AtomicBoolean warm = new AtomicBoolean(true);
    private final HeardOffices offices = new HeardOffices();

    @Test
    void knowsNothingBeforeAllIsHeardOrBeforeAnybodySpoke() {
        var known = offices.onceWarm(warm::get);
        assertThat(known.now()).isEmpty();

        hear("member", "LV", LATVIA);
        assertThat(known.now().orElseThrow().partyOf("LV")).contains("LV");

        warm.set(false);
        assertThat(known.now()).isEmpty();
    }

    @Test
    void skipsWhatItCantUnderstandAndGoesOnHearing() {
        hear("member", "LV", LATVIA);

        assertThatThrownBy(() -> hear("member", "FI", LATVIA.replace("\"active\"", "\"resting\"")))
                .isInstanceOf(IllegalArgumentException.class);
        hear("member", "LV", LATVIA.replace("\"active\"", "\"suspended\""));

        var known = offices.onceWarm(warm::get).now().orElseThrow();
        assertThat(known.partyOf("FI")).isEmpty();
        assertThat(known.isActiveMember("LV", LocalDate.parse("2016-12-31"))).isFalse();
    }

    @Test
    void letsNobodyActOnWhatWasHeardTooLongAgo() {
        hear("member", "LV", LATVIA);
        var recent = new AtomicBoolean(true);
        var known = offices.onceWarm(warm::get, recent::get);
        assertThat(known.now()).isPresent().isEqualTo(known.lately());

        recent.set(false);

        assertThat(known.now()).isEmpty();
        assertThat(known.lately()).isPresent();
    }

    @Test
    void hearsWhoChairsAndWhoTakesCare() {
        hear(
                "rota",
                "rota",
                """
                {"terms":[{"id":"2015-2016-ru","chair":"RU","firstDay":"2015-01-01",\
                "end":{"kind":"decided","lastDay":"2016-12-31"},"status":"decided"},\
                {"id":"2018-ee","chair":"EE","firstDay":"2018-01-01",\
                "end":{"kind":"open"},"status":"proposed"}],\
                "caretakers":[{"member":"LV","firstDay":"2017-09-01","lastDay":"2017-09-30",\
                "status":"approved"},{"member":"FI","firstDay":"2017-11-01",\
                "lastDay":"2017-11-30","status":"proposed"}]}\
                """);
        hear("member", "LV", LATVIA);
        var known = offices.onceWarm(warm::get).now().orElseThrow();

        assertThat(known.tenureOn(LocalDate.parse("2016-12-31")).orElseThrow().member())
                .isEqualTo("RU");
        assertThat(known.tenureOn(LocalDate.parse("2017-09-30")).orElseThrow().id())
                .isEqualTo("2017-09-01");
        assertThat(known.tenureOn(LocalDate.parse("2017-11-15"))).isEmpty();
        assertThat(known.tenureOn(LocalDate.parse("2018-02-01"))).isEmpty();
    }

    /** The samples that membership itself is held to. */
    @Test
    void readsWhatMembershipTells() {
        hear(
                "member",
                "SE",
                sample("member-returned").replace("\"retired\" : false", "\"retired\" : true"));
        hear("observer", "emcdda", sample("observer-succeeded"));
        hear("rota", "rota", sample("rota-planned"));
        var known = offices.onceWarm(warm::get).now().orElseThrow();

        assertThat(known.isActiveMember("SE", LocalDate.parse("2020-01-01")))
                .as("entered by mistake")
                .isFalse();
        assertThat(known.partyOf("drugs-centre")).contains("emcdda");
        assertThat(known.isObserver("emcdda", LocalDate.parse("2002-12-31"))).isFalse();
        assertThat(known.isObserver("emcdda", LocalDate.parse("2003-01-01"))).isTrue();
        assertThat(known.isObserver("emcdda", LocalDate.parse("2024-07-01"))).isTrue();
        assertThat(known.isObserver("emcdda", LocalDate.parse("2024-07-02")))
                .as("succeeded, before it was to end")
                .isFalse();
        assertThat(known.tenureOn(LocalDate.parse("2017-05-01")).map(Tenure::member))
                .contains("FI");
        assertThat(known.tenureOn(LocalDate.parse("2017-04-30"))).as("a gap").isEmpty();
        assertThat(known.tenureOn(LocalDate.parse("2018-07-01"))).as("proposed only").isEmpty();
        assertThat(known.nextTermAfter(LocalDate.parse("2016-12-31")).map(Tenure::id))
                .contains("finland");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "member",
                "member-not-given",
                "member-returned",
                "observer",
                "observer-succeeded",
                "rota",
                "rota-planned"
            })
    void understandsEverySample(String name) {
        hear("member", "LV", LATVIA);
        hear(name.replaceAll("-.*", ""), "some", sample(name));

        assertThat(offices.onceWarm(warm::get).now()).isPresent();
    }

    @Test
    void forgetsWhatIsErased() {
        hear("member", "LV", LATVIA);
        offices.forget("member", "LV");

        assertThat(offices.onceWarm(warm::get).now().flatMap(known -> known.partyOf("LV")))
                .isEmpty();
    }

    @Test
    void letsATermWithoutAKnownEndLastUntilTheNextOne() {
        hear("member", "LV", LATVIA);
        hear(
                "rota",
                "rota",
                """
                {"terms":[{"id":"b","chair":"FI","firstDay":"2018-01-01",\
                "end":{"kind":"decided","lastDay":"2018-12-31"},"status":"decided"},\
                {"id":"a","chair":"LV","firstDay":"2017-01-01",\
                "end":{"kind":"unknown"},"status":"decided"}]}\
                """);
        var known = offices.onceWarm(warm::get).now().orElseThrow();

        assertThat(known.tenureOn(LocalDate.parse("2017-12-31")).map(Tenure::member))
                .contains("LV");
        assertThat(known.tenureOn(LocalDate.parse("2018-01-01")).map(Tenure::member))
                .contains("FI");
    }

    private static String sample(String name) {
        var file = Golden.root().resolve("docs/messages/membership/%s.json".formatted(name));
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void hear(String type, String id, String data) {
        offices.hear(new Said(type, id, 1, "Happened", NOON, NOON, "test", Audience.PUBLIC, data));
    }
}
