package bstf.meetings.calendar;

import bstf.platform.access.Audience;
import bstf.platform.access.Disclosure;
import bstf.platform.access.Verb;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Decision;
import bstf.platform.changes.NamedParties;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.changes.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts meetings into the calendar, as drafts or known at once, says anew what is said of them, and
 * takes mistakes out.
 */
public final class MeetingScheduling {
    /** Who may know of a meeting when its writer says nothing of that. */
    public static final Visibility UNLESS_SAID = Visibility.from(Audience.MEMBERS);

    private final Desk desk;
    private final Changing<Meeting> changing;
    private final Hosting hosting;

    public MeetingScheduling(Desk desk) {
        this.desk = desk;
        this.changing = desk.changing();
        this.hosting = desk.hosting();
    }

    public Outcome<Meeting> schedule(MeetingId id, MeetingSaid said, Origin origin) {
        return schedule(id, said, Optional.empty(), origin);
    }

    Outcome<Meeting> schedule(
            MeetingId id, MeetingSaid said, Optional<Replacing> replaces, Origin origin) {
        boolean draft = said.draft().orElse(false);
        var wanted = said.visibility().orElse(UNLESS_SAID);
        var asked = draft ? Disclosure.draft(writer(origin), wanted) : Disclosure.published(wanted);
        return changing.create(
                id.value(),
                origin,
                draft ? Verb.DRAFT : Verb.CREATE,
                MeetingRights.thing(id, said.details().firstDay(), asked),
                () ->
                        switch (read(wanted, origin, Set.of())) {
                            case NamedParties.Reading.Refused(var reason) ->
                                    Decision.refused(reason);
                            case NamedParties.Reading.Understood(var visibility) ->
                                    MeetingEntry.schedule(
                                            id,
                                            said.details(),
                                            replaces,
                                            asked.to(visibility),
                                            hosting,
                                            desk.at(origin));
                        });
    }

    /**
     * Says anew what is said of a meeting.
     *
     * @param said from the meeting as it stands to what is said of it from now on
     */
    public Outcome<Meeting> change(
            MeetingId id,
            Function<Meeting, MeetingSaid> said,
            Precondition precondition,
            Origin origin) {
        return changing.change(
                id.value(),
                precondition,
                origin,
                MeetingRights.actOrDraft(Verb.CHANGE),
                meeting -> change(meeting, said.apply(meeting), origin));
    }

    public Outcome<Meeting> retire(MeetingId id, Precondition precondition, Origin origin) {
        return changing.change(
                id.value(),
                precondition,
                origin,
                MeetingRights.actOrDraft(Verb.RETIRE),
                meeting -> meeting.retire(desk.at(origin)));
    }

    /** Makes a draft known to those who are to know of it. */
    public Outcome<Meeting> publish(MeetingId id, Precondition precondition, Origin origin) {
        return changing.change(
                id.value(),
                precondition,
                origin,
                MeetingRights.act(Verb.PUBLISH),
                meeting -> meeting.publish(hosting, desk.at(origin)));
    }

    private Decision<Meeting> change(Meeting meeting, MeetingSaid said, Origin origin) {
        var draft = meeting.disclosure().isDraft();
        if (said.draft().filter(wanted -> wanted != draft).isPresent()) {
            return Decision.refused(draftStays(meeting));
        }
        var standing = meeting.disclosure().visibility();
        var wanted = said.visibility().orElse(UNLESS_SAID);
        if (wanted.equals(standing)) {
            return meeting.change(said.details(), standing, hosting, desk.at(origin));
        }
        return switch (read(wanted, origin, standing.parties())) {
            case NamedParties.Reading.Refused(var reason) -> Decision.refused(reason);
            case NamedParties.Reading.Understood(var visibility) ->
                    meeting.change(said.details(), visibility, hosting, desk.at(origin));
        };
    }

    private NamedParties.Reading read(Visibility wanted, Origin origin, Set<String> agreed) {
        return desk.parties().read(wanted, origin.caller().party(), agreed);
    }

    private static String writer(Origin origin) {
        return origin.caller().party().orElseGet(origin::by);
    }

    private static Refusal draftStays(Meeting meeting) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "draft-ends-by-publication",
                "draft",
                "%s becomes known by its publication, and is no draft any more from then on. Leave out `draft`."
                        .formatted(meeting.id()));
    }
}
