package bstf.gateway.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.gateway.overview.Picture;
import bstf.gateway.overview.Sources;
import bstf.gateway.overview.heard.Facts;
import bstf.platform.changes.MessageJson;
import bstf.platform.changes.view.Freshness;
import bstf.platform.time.ReferenceZone;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewGoldenTest {
    private static final Freshness FRESH = new Freshness.Fresh();
    private static final Sources ALL_FRESH = new Sources(FRESH, FRESH, FRESH);

    /** Within the term, on a day of a meeting, on the first day of the gap, and today. */
    @ParameterizedTest
    @ValueSource(strings = {"2016-06-01", "2016-05-03", "2017-01-01", "2026-11-24"})
    void drawsTheRealFactsAsKept(String day) {
        Golden.assertSame(json(day, ALL_FRESH), file("overview-" + day));
    }

    @Test
    void saysWhichPartsAreStaleOrMissing() {
        var sources =
                new Sources(
                        FRESH,
                        new Freshness.Stale(Instant.parse("2026-11-24T08:30:00Z")),
                        new Freshness.Missing());

        Golden.assertSame(json("2016-06-01", sources), file("overview-not-all-fresh"));
    }

    @Test
    void neverSaysNull() {
        assertThat(json("2026-11-24", ALL_FRESH)).doesNotContain("null").doesNotContain("\"\"");
    }

    private static String json(String day, Sources sources) {
        var drawn = Facts.founding().register().basis(sources).on(LocalDate.parse(day));
        return MessageJson.mapper()
                .writeValueAsString(
                        OverviewView.of(
                                (Picture) drawn, new ReferenceZone(ZoneId.of("Europe/Moscow"))));
    }

    private static Path file(String name) {
        return Path.of("src/test/resources/golden", name + ".json");
    }
}
