package bstf.meetings.calendar;

import bstf.meetings.calendar.MeetingStatus.Cancelled;
import bstf.meetings.calendar.MeetingStatus.Confirmed;
import bstf.meetings.calendar.MeetingStatus.Held;
import bstf.meetings.calendar.MeetingStatus.Planned;
import bstf.meetings.calendar.MeetingStatus.Postponed;
import bstf.platform.changes.Refusal;
import java.util.Optional;

/** What stands against a meeting's taking another one's place. */
final class ReplacementObjections {
    private ReplacementObjections() {}

    /** What stands against {@code replacement} taking the place of {@code postponed}. */
    static Optional<Refusal> toReplace(Meeting replacement, Meeting postponed) {
        return Objections.toUnknown(replacement)
                .or(() ->
                        switch (replacement.status()) {
                            case Planned(), Confirmed() -> Optional.empty();
                            case Held(), Cancelled(_), Postponed(_, _) ->
                                    Objections.refused(
                                            replacement,
                                            "name a meeting that is still to come about");
                        })
                .or(() -> replacement.replaces().map(other -> replacesAnother(replacement, other)))
                .or(() -> toReplaceOn(replacement.details(), postponed));
    }

    /** A postponed meeting is put off to a later day; an earlier one is a change of its days. */
    static Optional<Refusal> toReplaceOn(MeetingDetails details, Meeting postponed) {
        var firstDay = postponed.details().firstDay();
        if (details.firstDay().isAfter(firstDay)) {
            return Optional.empty();
        }
        return Optional.of(
                Refusal.conflict(
                        "replacement-not-later",
                        "The replacement begins on %s: let it begin after %s, the first day of %s."
                                .formatted(details.firstDay(), firstDay, postponed.id())));
    }

    /** What takes the place of a meeting is known to whoever knows of that one. */
    static Optional<Refusal> toDraft(MeetingSaid said) {
        return said.draft().filter(draft -> draft).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                Refusal.Kind.INVALID,
                                "replacement-is-no-draft",
                                "replacement.draft",
                                "A replacement is known from the start. Leave out `draft`."));
    }

    static Refusal replacesAnother(Meeting meeting, Replacing other) {
        return Refusal.conflict(
                "meeting-replaces-another",
                "%s takes the place of %s, which points to it. Cancel it instead, or choose another."
                        .formatted(meeting.id(), other.meeting()));
    }
}
