package bstf.meetings.calendar.published;

import bstf.meetings.calendar.Times;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Wall-clock times at the place of the meeting.
 *
 * @param state {@code given} or {@code not-given}; when not given, nothing else stands
 * @param start on the first day: {@code 09:30}
 * @param end on the last day; left out when it has not been said
 * @param zone an IANA zone
 */
public record TimesMessage(
        String state, Optional<String> start, Optional<String> end, Optional<String> zone) {

    static TimesMessage of(Times times) {
        return switch (times) {
            case Times.NotGiven() ->
                    new TimesMessage(
                            "not-given", Optional.empty(), Optional.empty(), Optional.empty());
            case Times.Given(var start, var end, var zone) ->
                    new TimesMessage(
                            "given",
                            Optional.of(start.toString()),
                            end.map(LocalTime::toString),
                            Optional.of(zone.getId()));
        };
    }
}
