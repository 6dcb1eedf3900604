package bstf.meetings.calendar;

import bstf.meetings.calendar.MeetingEvent.ReplacementWithdrawn;
import bstf.meetings.calendar.Replacing.Came;
import bstf.platform.access.Verb;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.changes.Refusal;
import java.util.Optional;

/**
 * The two writes of a postponement. Two meetings change, each in a write of its own, and the writer
 * can be interrupted in between; so the replacement comes first and says whose place it takes and
 * why. From then on the postponement is accepted, and whoever comes next (the same request again,
 * or {@link PostponementRepair}) marks the postponed meeting. Should that one have been held or
 * cancelled in the meantime, the replacement is withdrawn.
 */
final class Postponement {
    private final Desk desk;
    private final Changing<Meeting> changing;
    private final MeetingScheduling scheduling;

    Postponement(Desk desk) {
        this.desk = desk;
        this.changing = desk.changing();
        this.scheduling = new MeetingScheduling(desk);
    }

    /** The first write; done also when an earlier try has done it. */
    Outcome<Meeting> prepare(
            MeetingId by,
            Meeting postponed,
            String reason,
            Replacement replacement,
            Origin origin) {
        return switch (replacement) {
            case Replacement.Planned(_, var said) -> plan(by, postponed, reason, said, origin);
            case Replacement.Named(_) -> name(by, postponed, reason, origin);
        };
    }

    /** Unless something else is said, those may know of it who may know of the postponed one. */
    private Outcome<Meeting> plan(
            MeetingId by, Meeting postponed, String reason, MeetingSaid said, Origin origin) {
        var visibility = said.visibility().or(() -> shown(postponed));
        var replaces = Optional.of(new Replacing(postponed.id(), reason, Came.PLANNED_FOR_IT));
        var outcome =
                scheduling.schedule(
                        by,
                        new MeetingSaid(said.details(), visibility, Optional.empty()),
                        replaces,
                        origin);
        return switch (outcome) {
            case Outcome.AlreadyThere<Meeting>(var there) ->
                    there.value().isReplacing(postponed.id())
                            ? new Outcome.Done<>(there)
                            : new Outcome.Refused<>(alreadyThere(by));
            case Outcome.Refused<Meeting>(var reasonOfRule) ->
                    new Outcome.Refused<>(inReplacement(reasonOfRule));
            case Outcome.Done<Meeting> _,
                    Outcome.NotFound<Meeting> _,
                    Outcome.Stale<Meeting> _,
                    Outcome.KeyReused<Meeting> _,
                    Outcome.Waiting<Meeting> _ ->
                    outcome;
        };
    }

    private Outcome<Meeting> name(MeetingId by, Meeting postponed, String reason, Origin origin) {
        var outcome =
                changing.change(
                        by.value(),
                        new Precondition.Any(),
                        origin,
                        MeetingRights.act(Verb.CHANGE),
                        meeting -> meeting.takePlaceOf(postponed, reason));
        return outcome instanceof Outcome.NotFound<Meeting>
                ? new Outcome.Refused<>(notFound(by))
                : outcome;
    }

    /**
     * The second write, which no longer asks for a revision. When the meeting refuses it, the first
     * one is withdrawn; when the caller has lost the right in between, that is left to the repair.
     */
    Outcome<Meeting> mark(MeetingId id, String reason, MeetingId by, Origin origin) {
        var now = desk.at(origin);
        var outcome =
                changing.change(
                        id.value(),
                        new Precondition.Any(),
                        origin,
                        MeetingRights.act(Verb.RETIRE),
                        meeting -> meeting.postpone(reason, by, now));
        if (outcome instanceof Outcome.Refused<Meeting>(var refusal)
                && refusal.kind() == Refusal.Kind.CONFLICT) {
            withdraw(by, id, origin);
        }
        return outcome;
    }

    /** {@code by} takes the place of {@code id} no more; undone as the registry itself. */
    void withdraw(MeetingId by, MeetingId id, Origin origin) {
        var now = desk.at(origin);
        changing.change(
                by.value(),
                new Precondition.Any(),
                Origin.ofRegistry(origin.by(), origin.at()),
                MeetingRights.act(Verb.CHANGE),
                meeting ->
                        meeting.isReplacing(id)
                                ? meeting.withdrawAsReplacement(now)
                                : Decision.taken(meeting, new ReplacementWithdrawn(id.value())));
    }

    private static Optional<Visibility> shown(Meeting meeting) {
        return Optional.of(meeting.disclosure().visibility());
    }

    private static Refusal alreadyThere(MeetingId by) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "replacement-already-there",
                "replacedBy",
                "%s is in the calendar already. Leave out the replacement to name it, or choose another id."
                        .formatted(by));
    }

    private static Refusal notFound(MeetingId by) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "replacement-not-found",
                "replacedBy",
                "%s is not in the calendar. Name a meeting that is, or say in replacement what is planned."
                        .formatted(by));
    }

    private static Refusal inReplacement(Refusal refusal) {
        return refusal.field().isEmpty()
                ? refusal
                : new Refusal(
                        refusal.kind(),
                        refusal.code(),
                        "replacement." + refusal.field(),
                        refusal.detail());
    }
}
