package bstf.membership.body;

import static bstf.membership.Decided.event;
import static bstf.membership.Decided.refused;
import static bstf.membership.Decided.taken;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.membership.language.Gap;
import bstf.platform.time.DayRange;
import bstf.platform.time.ReferenceZone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final LocalDate DAY = LocalDate.parse("1996-05-04");
    private static final ReferenceZone MOSCOW = new ReferenceZone(ZoneId.of("Europe/Moscow"));

    @Test
    void missesWhatItDoesNotSayOfItselfSinceItsFounding() {
        var body = taken(Body.found("bstf", MOSCOW, profile(List.of()), MOSCOW));

        assertThat(body.gaps())
                .contains(new Gap("principles-not-given", "principles", DayRange.from(DAY)))
                .extracting(Gap::code)
                .containsExactly(
                        "objective-not-given",
                        "principles-not-given",
                        "cooperation-not-given",
                        "guidance-not-given");
    }

    @Test
    void describesItselfAnew() {
        var body = taken(Body.found("bstf", MOSCOW, profile(List.of()), MOSCOW));
        var described =
                body.describe(profile(List.of(new Principle("openness", "Open partnership."))));

        assertThat(event(described)).isInstanceOf(BodyEvent.BodyDescribed.class);
        assertThat(taken(described).profile().principles()).hasSize(1);
    }

    @Test
    void refusesTwoPrinciplesWithOneId() {
        var openness = new Principle("openness", "Open partnership.");

        refused(
                Body.found("bstf", MOSCOW, profile(List.of(openness, openness)), MOSCOW),
                "principle-id-twice");
    }

    @Test
    void refusesAZoneInWhichTheServicesDoNotReckon() {
        var visby = new ReferenceZone(ZoneId.of("Europe/Stockholm"));

        var reason =
                refused(
                        Body.found("bstf", visby, profile(List.of()), MOSCOW),
                        "reference-zone-differs");
        assertThat(reason.detail()).contains("bstf.reference-zone");
    }

    private static Profile profile(List<Principle> principles) {
        return new Profile(
                "Task Force",
                "TF",
                new Foundation(DAY, "Visby, Sweden", "Heads of Government"),
                Optional.of("Help the members."),
                Optional.empty(),
                principles,
                Optional.empty(),
                Optional.empty());
    }
}
