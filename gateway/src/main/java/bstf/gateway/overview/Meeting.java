package bstf.gateway.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A gathering of the body on one or more days.
 *
 * @param host code of the member that hosts it
 * @param reason why it was cancelled or postponed
 * @param replacedBy id of the meeting that takes its place
 * @param replaces id of the meeting whose place it takes
 * @param earlierDates on which days it was planned before, oldest first
 */
public record Meeting(
        String id,
        String kind,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        Times times,
        Venue venue,
        Optional<String> host,
        Status status,
        Optional<String> reason,
        Optional<String> replacedBy,
        Optional<String> replaces,
        List<EarlierDates> earlierDates,
        boolean retired,
        List<Gap> gaps)
        implements Known {

    /** How far a meeting has come, as known now. */
    public enum Status {
        PLANNED,
        CONFIRMED,
        HELD,
        CANCELLED,
        POSTPONED
    }

    /** At which hours, on a clock of {@code zone}. */
    public sealed interface Times {
        /** From {@code start}, to {@code end} when that is known. */
        record Given(LocalTime start, Optional<LocalTime> end, Optional<String> zone)
                implements Times {}

        /** Nobody has said. */
        record NotGiven() implements Times {}
    }

    /** Where. */
    public sealed interface Venue {
        /** This building or place. */
        record Given(
                Optional<String> name,
                Optional<String> street,
                Optional<String> city,
                Optional<String> country)
                implements Venue {}

        /** The city is known and nothing more. */
        record CityOnly(String city, Optional<String> country) implements Venue {}

        /** Nobody has said. */
        record NotGiven() implements Venue {}
    }

    /** The days on which it was to be until {@code until}, when they were changed. */
    public record EarlierDates(LocalDate firstDay, LocalDate lastDay, Instant until) {}

    /** It without a word of meetings that are not among {@code others}: for them there are none. */
    Meeting among(Set<String> others) {
        return new Meeting(
                id,
                kind,
                title,
                firstDay,
                lastDay,
                times,
                venue,
                host,
                status,
                reason,
                replacedBy.filter(others::contains),
                replaces.filter(others::contains),
                earlierDates,
                retired,
                gaps);
    }

    boolean isOverOn(LocalDate day) {
        return lastDay.isBefore(day);
    }

    boolean isComingOn(LocalDate day) {
        return firstDay.isAfter(day);
    }

    /** Whether it takes place, or took place, as far as is known. */
    boolean takesPlace() {
        return switch (status) {
            case PLANNED, CONFIRMED, HELD -> true;
            case CANCELLED, POSTPONED -> false;
        };
    }
}
