package bstf.platform.access.heard;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Audience;
import bstf.platform.changes.view.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

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

    private void hear(String type, String id, String data) {
        offices.hear(new Said(type, id, 1, "Happened", NOON, NOON, "test", Audience.PUBLIC, data));
    }
}
