package bstf.meetings.calendar.web;

import bstf.meetings.calendar.MeetingStatus;
import bstf.meetings.calendar.MeetingStatus.Cancelled;
import bstf.meetings.calendar.MeetingStatus.Confirmed;
import bstf.meetings.calendar.MeetingStatus.Held;
import bstf.meetings.calendar.MeetingStatus.Planned;
import bstf.meetings.calendar.MeetingStatus.Postponed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;

/** How far a meeting has come. */
@Schema(name = "MeetingStatus", description = "How far a meeting has come.")
enum StatusWord {
    PLANNED,
    CONFIRMED,
    HELD,
    CANCELLED,
    POSTPONED;

    static StatusWord of(MeetingStatus status) {
        return switch (status) {
            case Planned() -> PLANNED;
            case Confirmed() -> CONFIRMED;
            case Held() -> HELD;
            case Cancelled(_) -> CANCELLED;
            case Postponed(_, _) -> POSTPONED;
        };
    }

    /** As the domain says it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
