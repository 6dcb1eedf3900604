package bstf.meetings.calendar.web;

import bstf.meetings.calendar.Times;
import bstf.meetings.calendar.TimesDraft;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.Optional;

/** When on its days a meeting begins and ends. */
@Schema(
        name = "MeetingTimes",
        description =
                "Wall-clock times at the place of the meeting. `given` needs start and zone; with"
                        + " `not-given` nothing else stands.")
record TimesBody(
        @NotNull @Schema(description = "Whether times have been said.", example = "given")
                State state,
        @Schema(description = "On the first day, hours and minutes.", example = "09:30")
                Optional<@Pattern(regexp = Text.TIME) String> start,
        @Schema(
                        description = "On the last day; left out when it has not been said.",
                        example = "16:00")
                Optional<@Pattern(regexp = Text.TIME) String> end,
        @Schema(description = "IANA zone of the place, never an offset.", example = "Europe/Moscow")
                Optional<@Size(min = 1, max = 64) String> zone) {

    enum State {
        GIVEN,
        NOT_GIVEN
    }

    static TimesBody of(Times times) {
        return switch (times) {
            case Times.Given(var start, var end, var zone) ->
                    new TimesBody(
                            State.GIVEN,
                            Optional.of(start.toString()),
                            end.map(LocalTime::toString),
                            Optional.of(zone.getId()));
            case Times.NotGiven() ->
                    new TimesBody(
                            State.NOT_GIVEN, Optional.empty(), Optional.empty(), Optional.empty());
        };
    }

    TimesDraft toDraft() {
        return new TimesDraft(
                state == State.GIVEN, start.map(LocalTime::parse), end.map(LocalTime::parse), zone);
    }
}
