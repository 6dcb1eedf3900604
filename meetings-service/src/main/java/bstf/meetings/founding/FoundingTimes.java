package bstf.meetings.founding;

import bstf.meetings.calendar.TimesDraft;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.Optional;

/** Times of a meeting in the file. */
record FoundingTimes(
        @NotNull State state,
        Optional<LocalTime> start,
        Optional<LocalTime> end,
        Optional<String> zone) {

    enum State {
        GIVEN,
        NOT_GIVEN
    }

    TimesDraft toDraft() {
        return new TimesDraft(state == State.GIVEN, start, end, zone);
    }
}
