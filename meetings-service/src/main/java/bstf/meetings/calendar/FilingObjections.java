package bstf.meetings.calendar;

import bstf.platform.access.Disclosure;
import bstf.platform.changes.Refusal;
import java.util.Optional;

/** What stands against a change of how the registry holds a meeting. */
final class FilingObjections {
    private static final int MOST_CORRECTIONS = 100;

    private FilingObjections() {}

    /** Who may know of it is said anew of whatever is not retired. */
    static Optional<Refusal> toShow(Meeting meeting, Disclosure other) {
        return other.equals(meeting.disclosure())
                ? Optional.empty()
                : Objections.toRetired(meeting);
    }

    static Optional<Refusal> toPublish(Meeting meeting) {
        return Objections.toRetired(meeting)
                .or(() ->
                        meeting.disclosure().isDraft()
                                ? Optional.empty()
                                : Optional.of(
                                        Refusal.conflict(
                                                "meeting-published",
                                                "%s is no draft: nothing is left to publish."
                                                        .formatted(meeting.id()))));
    }

    static Optional<Refusal> toCorrect(Meeting meeting) {
        return Objections.toUnknown(meeting)
                .or(() ->
                        meeting.filing().corrections().size() < MOST_CORRECTIONS
                                ? Optional.empty()
                                : Optional.of(
                                        Refusal.conflict(
                                                "corrections-full",
                                                "%s has %d corrections, and takes no more."
                                                        .formatted(
                                                                meeting.id(), MOST_CORRECTIONS))));
    }
}
