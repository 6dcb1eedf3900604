package bstf.gateway.overview.heard;

import bstf.gateway.overview.Meeting;
import bstf.gateway.overview.Words;
import bstf.platform.access.Visibility;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** {@code meeting/<id>} on {@code bstf.meetings.v1}. */
record MeetingMessage(
        String id,
        String kind,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        TimesMessage times,
        VenueMessage venue,
        Optional<String> host,
        String status,
        Optional<String> reason,
        Optional<String> replacedBy,
        Optional<String> replaces,
        List<EarlierDatesMessage> earlierDates,
        Optional<VisibilityMessage> visibility,
        Optional<Boolean> draft,
        Optional<String> draftedBy,
        boolean retired,
        List<GapMessage> gaps)
        implements Message {

    record TimesMessage(
            State state,
            Optional<LocalTime> start,
            Optional<LocalTime> end,
            Optional<String> zone) {
        Meeting.Times toTimes() {
            return switch (state) {
                case GIVEN -> new Meeting.Times.Given(start.orElseThrow(), end, zone);
                case NOT_GIVEN -> new Meeting.Times.NotGiven();
            };
        }
    }

    record VenueMessage(
            Kind state,
            Optional<String> name,
            Optional<String> street,
            Optional<String> city,
            Optional<String> country) {
        enum Kind {
            @JsonProperty("given")
            GIVEN,
            @JsonProperty("city-only")
            CITY_ONLY,
            @JsonProperty("not-given")
            NOT_GIVEN
        }

        Meeting.Venue toVenue() {
            return switch (state) {
                case GIVEN -> new Meeting.Venue.Given(name, street, city, country);
                case CITY_ONLY -> new Meeting.Venue.CityOnly(city.orElseThrow(), country);
                case NOT_GIVEN -> new Meeting.Venue.NotGiven();
            };
        }
    }

    record EarlierDatesMessage(LocalDate firstDay, LocalDate lastDay, Instant until) {
        Meeting.EarlierDates toEarlierDates() {
            return new Meeting.EarlierDates(firstDay, lastDay, until);
        }
    }

    @Override
    public Visibility seenBy() {
        return VisibilityMessage.of(visibility, draft, draftedBy);
    }

    @Override
    public Meeting toKnown() {
        return new Meeting(
                id,
                kind,
                title,
                firstDay,
                lastDay,
                times.toTimes(),
                venue.toVenue(),
                host,
                Words.read(Meeting.Status.class, status),
                reason,
                replacedBy,
                replaces,
                earlierDates.stream().map(EarlierDatesMessage::toEarlierDates).toList(),
                retired,
                GapMessage.toGaps(gaps));
    }
}
