package bstf.meetings.calendar;

import bstf.platform.changes.Refusal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Times as somebody wrote them.
 *
 * @param given whether there are any; when not, nothing else may be said
 * @param zone the name of an IANA zone
 */
public record TimesDraft(
        boolean given, Optional<LocalTime> start, Optional<LocalTime> end, Optional<String> zone) {

    public static TimesDraft notGiven() {
        return new TimesDraft(false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Optional<Refusal> contradiction() {
        if (!given) {
            return equals(notGiven())
                    ? Optional.empty()
                    : refused(
                            "times-contradict-state",
                            "times.state",
                            "Times are said to be not given, and parts of them are given. Leave out"
                                    + " the parts, or say `given`.");
        }
        if (start.isEmpty()) {
            return refused(
                    "times-without-start",
                    "times.start",
                    "Given times need a start. Send it, or say `not-given`.");
        }
        if (zone.isEmpty()) {
            return refused(
                    "times-without-zone",
                    "times.zone",
                    "Given times need the zone of the place. Send an IANA name such as"
                            + " Europe/Riga.");
        }
        return Times.isZone(zone.get())
                ? Optional.empty()
                : refused(
                        "zone-unknown",
                        "times.zone",
                        "'%s' is no IANA zone. Send a name such as Europe/Riga, not an offset."
                                .formatted(zone.get()));
    }

    /** What they mean; only when nothing contradicts itself. */
    Times toTimes() {
        return given
                ? new Times.Given(start.orElseThrow(), end, ZoneId.of(zone.orElseThrow()))
                : new Times.NotGiven();
    }

    private static Optional<Refusal> refused(String code, String field, String detail) {
        return Optional.of(Refusal.invalid(code, field, detail));
    }
}
