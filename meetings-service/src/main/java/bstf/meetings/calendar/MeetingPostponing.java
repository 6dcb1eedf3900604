package bstf.meetings.calendar;

import bstf.platform.access.Verb;
import bstf.platform.changes.Answered;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.changes.Refusal;
import bstf.platform.changes.Retry;
import java.util.Optional;

/** Puts meetings off to a later day, with a replacement in the same command or a named one. */
public final class MeetingPostponing {
    private final Desk desk;
    private final Meetings meetings;
    private final Changing<Meeting> changing;
    private final Postponement postponement;

    public MeetingPostponing(Desk desk) {
        this.desk = desk;
        this.meetings = desk.meetings();
        this.changing = desk.changing();
        this.postponement = new Postponement(desk);
    }

    /** Answers with the postponed meeting. */
    public Outcome<Meeting> postpone(
            MeetingId id,
            String reason,
            Replacement replacement,
            Precondition precondition,
            Origin origin) {
        var found = meetings.find(id.value()).map(Kept::value);
        if (found.isEmpty()) {
            var unseen = lookUp(id, precondition, origin);
            return isDone(unseen)
                    ? postpone(id, reason, replacement, precondition, origin)
                    : unseen;
        }
        var postponed = found.get();
        var by = idOf(replacement, postponed, origin);
        if (isBegun(by, id, origin)) {
            return postponement.mark(id, reason, by, origin);
        }
        var checked = check(id, reason, by, replacement, precondition, origin);
        if (!isDone(checked) || isReplaced(checked, by)) {
            return checked;
        }
        var prepared = postponement.prepare(by, postponed, reason, replacement, origin);
        return isDone(prepared) ? postponement.mark(id, reason, by, origin) : prepared;
    }

    /**
     * The replacement's id: the chosen one, or one that comes out the same when the request comes
     * again.
     */
    private static MeetingId idOf(Replacement replacement, Meeting postponed, Origin origin) {
        return switch (replacement) {
            case Replacement.Named(var id) -> id;
            case Replacement.Planned(var id, _) ->
                    id.or(() -> origin.retry().map(Retry::derivedId).map(MeetingId::new))
                            .orElseGet(() -> derivedFrom(postponed));
        };
    }

    /** As for a retry, but from what stands: the same until the meeting changes. */
    private static MeetingId derivedFrom(Meeting postponed) {
        var key = "replacement after change " + postponed.sequence();
        return new MeetingId(new Retry(postponed.id().value(), key, "").derivedId());
    }

    /** Whether this very request came before, got as far as the replacement, and no further. */
    private boolean isBegun(MeetingId by, MeetingId id, Origin origin) {
        return origin.retry()
                .filter(retry ->
                        meetings.answered(id.value(), retry) instanceof Answered.NotYet<Meeting>
                                && meetings.answered(by.value(), retry)
                                        instanceof Answered.Before<Meeting>)
                .flatMap(_ -> meetings.find(by.value()))
                .filter(kept -> kept.value().isReplacing(id))
                .isPresent();
    }

    /** Answers as for a meeting that is there and that the caller does not see. */
    private Outcome<Meeting> lookUp(MeetingId id, Precondition precondition, Origin origin) {
        return changing.change(
                id.value(),
                precondition,
                origin,
                MeetingRights.act(Verb.RETIRE),
                meeting -> Decision.taken(meeting, new MeetingEvent.MeetingChanged()));
    }

    /** Asks the postponed meeting without changing it. */
    private Outcome<Meeting> check(
            MeetingId id,
            String reason,
            MeetingId by,
            Replacement replacement,
            Precondition precondition,
            Origin origin) {
        var now = desk.at(origin);
        return changing.change(
                id.value(),
                precondition,
                origin,
                MeetingRights.act(Verb.RETIRE),
                meeting ->
                        switch (meeting.postpone(reason, by, now)) {
                            case Decision.Refused<Meeting> refused -> refused;
                            case Decision.Taken<Meeting>(_, var event) ->
                                    objectionTo(replacement, meeting)
                                            .<Decision<Meeting>>map(Decision::refused)
                                            .orElseGet(() -> Decision.taken(meeting, event));
                        });
    }

    private static Optional<Refusal> objectionTo(Replacement replacement, Meeting postponed) {
        return switch (replacement) {
            case Replacement.Planned(_, var said) ->
                    ReplacementObjections.toDraft(said)
                            .or(() -> ReplacementObjections.toReplaceOn(said.details(), postponed));
            case Replacement.Named(_) -> Optional.empty();
        };
    }

    private static boolean isDone(Outcome<Meeting> outcome) {
        return outcome instanceof Outcome.Done<Meeting>;
    }

    private static boolean isReplaced(Outcome<Meeting> outcome, MeetingId by) {
        return outcome instanceof Outcome.Done<Meeting>(var kept) && kept.value().isReplacedBy(by);
    }
}
