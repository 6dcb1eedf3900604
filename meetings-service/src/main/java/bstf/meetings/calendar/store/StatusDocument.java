package bstf.meetings.calendar.store;

import bstf.meetings.calendar.MeetingId;
import bstf.meetings.calendar.MeetingStatus;
import bstf.meetings.calendar.MeetingStatus.Cancelled;
import bstf.meetings.calendar.MeetingStatus.Confirmed;
import bstf.meetings.calendar.MeetingStatus.Held;
import bstf.meetings.calendar.MeetingStatus.Planned;
import bstf.meetings.calendar.MeetingStatus.Postponed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a meeting has come, as it is kept.
 *
 * @param reason only when cancelled or postponed
 * @param replacedBy only when postponed
 */
record StatusDocument(State state, @Nullable String reason, @Nullable String replacedBy) {

    enum State {
        PLANNED,
        CONFIRMED,
        HELD,
        CANCELLED,
        POSTPONED
    }

    static StatusDocument of(MeetingStatus status) {
        return switch (status) {
            case Planned() -> new StatusDocument(State.PLANNED, null, null);
            case Confirmed() -> new StatusDocument(State.CONFIRMED, null, null);
            case Held() -> new StatusDocument(State.HELD, null, null);
            case Cancelled(var reason) -> new StatusDocument(State.CANCELLED, reason, null);
            case Postponed(var reason, var by) ->
                    new StatusDocument(State.POSTPONED, reason, by.value());
        };
    }

    MeetingStatus toStatus() {
        return switch (state) {
            case PLANNED -> new Planned();
            case CONFIRMED -> new Confirmed();
            case HELD -> new Held();
            case CANCELLED -> new Cancelled(Objects.requireNonNull(reason));
            case POSTPONED ->
                    new Postponed(
                            Objects.requireNonNull(reason),
                            new MeetingId(Objects.requireNonNull(replacedBy)));
        };
    }
}
