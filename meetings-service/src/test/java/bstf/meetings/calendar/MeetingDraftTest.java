package bstf.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.changes.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MeetingDraftTest {
    private static final Optional<LocalTime> NINE = Optional.of(LocalTime.parse("09:00"));
    private static final Optional<LocalTime> NO_TIME = Optional.empty();
    private static final Optional<String> NONE = Optional.empty();

    @Test
    void readsTimesWithoutAnEnd() {
        assertThat(details(new TimesDraft(true, NINE, NO_TIME, Optional.of("Europe/Riga"))).times())
                .isEqualTo(
                        new Times.Given(
                                LocalTime.parse("09:00"), NO_TIME, ZoneId.of("Europe/Riga")));
    }

    @Test
    void wantsAStartAndAZone() {
        assertThat(refusal(new TimesDraft(true, NO_TIME, NINE, Optional.of("Europe/Riga"))).code())
                .isEqualTo("times-without-start");
        assertThat(refusal(new TimesDraft(true, NINE, NINE, NONE)).code())
                .isEqualTo("times-without-zone");
    }

    @Test
    void knowsNoZoneOfTheJdksOwn() {
        assertThat(refusal(new TimesDraft(true, NINE, NINE, Optional.of("SystemV/EST5"))).code())
                .isEqualTo("zone-unknown");
    }

    @Test
    void knowsNoZoneByOffset() {
        assertThat(refusal(new TimesDraft(true, NINE, NINE, Optional.of("UTC+3"))))
                .isEqualTo(
                        Refusal.invalid(
                                "zone-unknown",
                                "times.zone",
                                "'UTC+3' is no IANA zone. Send a name such as Europe/Riga, not an"
                                        + " offset."));
    }

    @Test
    void wantsNoTimesWhereNoneAreGiven() {
        assertThat(refusal(new TimesDraft(false, NINE, NO_TIME, NONE)).code())
                .isEqualTo("times-contradict-state");
    }

    @Test
    void readsAVenueByWhatIsKnown() {
        var latvia = Optional.of(new CountryCode("LV"));

        assertThat(details(venue(VenueDraft.State.NOT_GIVEN, "", "", "")).venue())
                .isEqualTo(new Venue.NotGiven());
        assertThat(details(venue(VenueDraft.State.CITY_ONLY, "", "Riga", "LV")).venue())
                .isEqualTo(new Venue.CityOnly("Riga", latvia));
        assertThat(details(venue(VenueDraft.State.GIVEN, "Example House", "Riga", "LV")).venue())
                .isEqualTo(new Venue.Given("Example House", NONE, "Riga", latvia));
    }

    @Test
    void wantsWhatTheStateOfTheVenuePromises() {
        assertThat(refusal(venue(VenueDraft.State.GIVEN, "", "Riga", "")).code())
                .isEqualTo("venue-without-name");
        assertThat(refusal(venue(VenueDraft.State.GIVEN, "Example House", "", "")).code())
                .isEqualTo("venue-without-city");
        assertThat(refusal(venue(VenueDraft.State.CITY_ONLY, "", "", "LV")).field())
                .isEqualTo("venue.city");
    }

    @Test
    void losesNothingThatTheStateOfTheVenueDenies() {
        assertThat(refusal(venue(VenueDraft.State.NOT_GIVEN, "", "Riga", "")).code())
                .isEqualTo("venue-contradicts-state");
        assertThat(refusal(venue(VenueDraft.State.CITY_ONLY, "Example House", "Riga", "")).code())
                .isEqualTo("venue-contradicts-state");
    }

    @Test
    void knowsNoCountryByTheNameOfTheUnion() {
        assertThat(refusal(venue(VenueDraft.State.CITY_ONLY, "", "Brussels", "EU")))
                .isEqualTo(
                        Refusal.invalid(
                                "country-unknown",
                                "venue.country",
                                "'EU' is no country code of ISO 3166-1. Send two capital letters"
                                        + " such as LV, or leave it out."));
    }

    private static VenueDraft venue(
            VenueDraft.State state, String name, String city, String country) {
        return new VenueDraft(state, given(name), NONE, given(city), given(country));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private static MeetingDetails details(TimesDraft times) {
        return understood(draft(times, VenueDraft.notGiven()));
    }

    private static MeetingDetails details(VenueDraft venue) {
        return understood(draft(TimesDraft.notGiven(), venue));
    }

    private static Refusal refusal(TimesDraft times) {
        return refused(draft(times, VenueDraft.notGiven()));
    }

    private static Refusal refusal(VenueDraft venue) {
        return refused(draft(TimesDraft.notGiven(), venue));
    }

    private static MeetingDetails understood(MeetingDraft draft) {
        return switch (draft.read()) {
            case Reading.Understood<MeetingDetails>(var details) -> details;
            case Reading.Refused<MeetingDetails>(var reason) -> throw new AssertionError(reason);
        };
    }

    private static Refusal refused(MeetingDraft draft) {
        return switch (draft.read()) {
            case Reading.Understood<MeetingDetails>(var details) ->
                    throw new AssertionError(details);
            case Reading.Refused<MeetingDetails>(var reason) -> reason;
        };
    }

    private static MeetingDraft draft(TimesDraft times, VenueDraft venue) {
        return new MeetingDraft(
                new MeetingKind("operational-planning"),
                "Operational and Planning Coordination meeting",
                LocalDate.parse("2016-09-15"),
                LocalDate.parse("2016-09-16"),
                times,
                venue,
                Optional.empty());
    }
}
