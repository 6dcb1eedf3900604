package bstf.meetings.calendar;

import bstf.platform.changes.Answered;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.changes.Refusal;
import bstf.platform.changes.Retry;
import bstf.platform.time.ReferenceZone;
import java.util.Optional;

/** Puts meetings off to a later day, with a replacement in the same command or a named one. */
public final class MeetingPostponing {
    private final Meetings meetings;
    private final Changing<Meeting> changing;
    private final Postponement postponement;
    private final ReferenceZone zone;

    public MeetingPostponing(Meetings meetings, Membership membership, ReferenceZone zone) {
        this.meetings = meetings;
        this.changing = new Changing<>(meetings);
        this.postponement = new Postponement(meetings, membership, zone);
        this.zone = zone;
    }

    /** Answers with the postponed meeting. */
    public Outcome<Meeting> postpone(
            MeetingId id,
            String reason,
            Replacement replacement,
            Precondition precondition,
            Origin origin) {
        var found = meetings.find(id.value());
        if (found.isEmpty()) {
            return new Outcome.NotFound<>(id.value());
        }
        var postponed = found.get().value();
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

    /** Asks the postponed meeting without changing it. */
    private Outcome<Meeting> check(
            MeetingId id,
            String reason,
            MeetingId by,
            Replacement replacement,
            Precondition precondition,
            Origin origin) {
        var now = Moment.of(origin.at(), zone);
        return changing.change(
                id.value(),
                precondition,
                origin,
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
            case Replacement.Planned(_, var details) -> Objections.toReplaceOn(details, postponed);
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
