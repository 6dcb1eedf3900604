package bstf.meetings.calendar;

import bstf.meetings.calendar.MeetingStatus.Cancelled;
import bstf.meetings.calendar.MeetingStatus.Confirmed;
import bstf.meetings.calendar.MeetingStatus.Held;
import bstf.meetings.calendar.MeetingStatus.Planned;
import bstf.meetings.calendar.MeetingStatus.Postponed;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Event;
import bstf.platform.changes.Refusal;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What stands against a command, from how far the meeting has come. The code of such a refusal
 * names what the meeting is ({@code meeting-cancelled}), the detail says what can be done instead.
 */
final class Objections {

    private Objections() {}

    /** The objection, or what is the case after {@code event}. */
    static Decision<Meeting> unless(
            Optional<Refusal> objection, Event event, Supplier<Meeting> after) {
        return objection.isPresent()
                ? Decision.refused(objection.get())
                : Decision.taken(after.get(), event);
    }

    static Optional<Refusal> toChange(Meeting meeting, MeetingDetails said) {
        if (said.equals(meeting.details())) {
            return Optional.empty();
        }
        return toRetired(meeting)
                .or(() ->
                        switch (meeting.status()) {
                            case Planned(), Confirmed() -> none();
                            case Held() ->
                                    said.isOnDaysOf(meeting.details())
                                            ? none()
                                            : refused(
                                                    meeting,
                                                    "its days stand. Correct the holding first,"
                                                            + " if it was not held on them");
                            case Cancelled(_) -> refused(meeting, "reinstate it first");
                            case Postponed(_, var by) ->
                                    refused(meeting, "change its replacement, " + by);
                        });
    }

    static Optional<Refusal> toConfirm(Meeting meeting) {
        return toUnknown(meeting)
                .or(() ->
                        switch (meeting.status()) {
                            case Planned() -> none();
                            case Confirmed() -> refused(meeting, "nothing is left to confirm");
                            case Held() -> refused(meeting, "nothing is left to confirm");
                            case Cancelled(_) -> refused(meeting, "reinstate it first");
                            case Postponed(_, var by) ->
                                    refused(meeting, "confirm its replacement, " + by);
                        });
    }

    /** On its last day a meeting can be held, not before: until then it may still be broken off. */
    static Optional<Refusal> toHold(Meeting meeting, Moment now) {
        return toUnknown(meeting)
                .or(() ->
                        switch (meeting.status()) {
                            case Planned() -> refused(meeting, "confirm it first");
                            case Confirmed() -> toHoldOn(meeting, now);
                            case Held() -> refused(meeting, "nothing is left to record");
                            case Cancelled(_) -> refused(meeting, "reinstate it first");
                            case Postponed(_, var by) ->
                                    refused(meeting, "look at its replacement, " + by);
                        });
    }

    static Optional<Refusal> toCorrectHolding(Meeting meeting) {
        return toUnknown(meeting)
                .or(() ->
                        switch (meeting.status()) {
                            case Held() -> none();
                            case Planned(), Confirmed(), Cancelled(_), Postponed(_, _) ->
                                    refused(meeting, "there is no holding to correct");
                        });
    }

    /** To cancel it or to put it off. */
    static Optional<Refusal> toCallOff(Meeting meeting) {
        return toUnknown(meeting)
                .or(() ->
                        switch (meeting.status()) {
                            case Planned(), Confirmed() -> none();
                            case Held() ->
                                    refused(meeting, "correct the holding first, if it was not");
                            case Cancelled(_) -> refused(meeting, "reinstate it first");
                            case Postponed(_, var by) ->
                                    refused(meeting, "look at its replacement, " + by);
                        });
    }

    static Optional<Refusal> toReinstate(Meeting meeting) {
        return toUnknown(meeting)
                .or(() ->
                        switch (meeting.status()) {
                            case Cancelled(_) -> none();
                            case Planned(), Confirmed(), Held() ->
                                    refused(meeting, "only a cancelled meeting is reinstated");
                            case Postponed(_, var by) ->
                                    refused(meeting, "its replacement stands, " + by);
                        });
    }

    static Optional<Refusal> toRetire(Meeting meeting) {
        if (meeting.replaces().isPresent()) {
            return Optional.of(
                    ReplacementObjections.replacesAnother(meeting, meeting.replaces().get()));
        }
        return switch (meeting.status()) {
            case Planned(), Confirmed(), Cancelled(_), Postponed(_, _) -> none();
            case Held() -> refused(meeting, "correct the holding first, if it was not");
        };
    }

    private static Optional<Refusal> toHoldOn(Meeting meeting, Moment now) {
        var lastDay = meeting.details().lastDay();
        if (!now.day().isBefore(lastDay)) {
            return none();
        }
        return Optional.of(
                Refusal.conflict(
                        "meeting-not-over",
                        "%s lasts until %s: say that it was held on that day or later."
                                .formatted(meeting.id(), lastDay)));
    }

    /** What stands against a step of what is no meeting in others' eyes. */
    static Optional<Refusal> toUnknown(Meeting meeting) {
        return toRetired(meeting)
                .or(() ->
                        meeting.disclosure().isDraft()
                                ? Optional.of(
                                        Refusal.conflict(
                                                "meeting-draft",
                                                "%s is a draft: publish it first, or change or retire the draft."
                                                        .formatted(meeting.id())))
                                : none());
    }

    static Optional<Refusal> toRetired(Meeting meeting) {
        return meeting.retired()
                ? Optional.of(
                        Refusal.conflict(
                                "meeting-retired",
                                "%s was entered by mistake and is not changed any more. Enter a new one."
                                        .formatted(meeting.id())))
                : none();
    }

    private static Optional<Refusal> none() {
        return Optional.empty();
    }

    static Optional<Refusal> refused(Meeting meeting, String advice) {
        var word = meeting.status().word();
        return Optional.of(
                Refusal.conflict(
                        "meeting-" + word, "%s is %s: %s.".formatted(meeting.id(), word, advice)));
    }
}
