package bstf.gateway.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.gateway.overview.Picture;
import bstf.gateway.overview.Sources;
import bstf.gateway.overview.heard.Caring;
import bstf.gateway.overview.heard.Facts;
import bstf.gateway.overview.heard.Restricted;
import bstf.platform.Golden;
import bstf.platform.access.Audience;
import bstf.platform.access.Sight;
import bstf.platform.changes.MessageJson;
import bstf.platform.changes.view.Freshness;
import bstf.platform.time.ReferenceZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class OverviewGoldenTest {
    private static final Freshness FRESH = new Freshness.Fresh();
    private static final Sources ALL_FRESH = new Sources(FRESH, FRESH, FRESH);

    /** Within the term, on a day of a meeting, on the first day of the gap, and today. */
    @ParameterizedTest
    @ValueSource(strings = {"2016-06-01", "2016-05-03", "2017-01-01", "2026-11-24"})
    void drawsTheRealFactsAsKept(String day) {
        assertKept(json(day, ALL_FRESH), "overview-" + day);
    }

    /** With a direct line, a draft, a caretaker and something for each audience. */
    @ParameterizedTest
    @EnumSource
    void showsEachAudienceWhatItMaySee(Audience audience) {
        var sight = new Sight(audience, Optional.empty());
        assertKept(
                json(Restricted.added(Facts.founding()), "2026-11-24", ALL_FRESH, sight),
                "overview-for-" + audience.name().toLowerCase(Locale.ROOT));
    }

    /** Who acts in the gap, and how far each audience learns how to reach it. */
    @ParameterizedTest
    @EnumSource
    void showsEachAudienceTheCaretakersSecretariat(Audience audience) {
        var facts = Caring.appointed(Facts.founding());
        Caring.reached(facts, "tallinn", "2026-11-01", "2026-11-01", "public");
        Caring.reached(facts, "desk-of-members", "2026-11-01", "2026-11-10", "members");
        var all =
                JsonMapper.shared()
                        .readTree(
                                json(
                                        facts,
                                        "2026-11-24",
                                        ALL_FRESH,
                                        new Sight(audience, Optional.empty())));
        var shown = JsonMapper.shared().createObjectNode();
        shown.set("chairmanship", all.path("chairmanship"));
        shown.set("secretariat", all.path("secretariat"));

        Golden.assertSame(
                "gateway/src/test/resources/golden/caretakers-secretariat-for-%s.json"
                        .formatted(audience.name().toLowerCase(Locale.ROOT)),
                shown);
    }

    @Test
    void saysWhichPartsAreStaleOrMissing() {
        var sources =
                new Sources(
                        FRESH,
                        new Freshness.Stale(Instant.parse("2026-11-24T08:30:00Z")),
                        new Freshness.Missing());

        assertKept(json("2016-06-01", sources), "overview-not-all-fresh");
    }

    @Test
    void neverSaysNull() {
        assertThat(json("2026-11-24", ALL_FRESH)).doesNotContain("null").doesNotContain("\"\"");
    }

    private static String json(String day, Sources sources) {
        return json(Facts.founding(), day, sources, Sight.ofThePublic());
    }

    private static String json(Facts facts, String day, Sources sources, Sight sight) {
        var drawn = facts.register().basis(sources).on(LocalDate.parse(day), sight);
        return MessageJson.mapper()
                .writeValueAsString(
                        OverviewView.of(
                                (Picture) drawn, new ReferenceZone(ZoneId.of("Europe/Moscow"))));
    }

    private static void assertKept(String json, String name) {
        Golden.assertSame(
                "gateway/src/test/resources/golden/%s.json".formatted(name),
                JsonMapper.shared().readTree(json));
    }
}
