package bstf.contacts.contactpoints;

import bstf.platform.access.Audience;
import bstf.platform.access.Disclosure;
import bstf.platform.access.Verb;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Decision;
import bstf.platform.changes.NamedParties;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import java.util.Set;
import java.util.function.Function;

/** Entering contact points, changing them as a whole, publishing and retiring them. */
public final class ContactPointRegistration {
    /** Who may know of a contact point when its writer says nothing of that. */
    public static final Visibility UNLESS_SAID = Visibility.from(Audience.MEMBERS);

    private final Desk desk;

    public ContactPointRegistration(Desk desk) {
        this.desk = desk;
    }

    /**
     * Decides on an entry of founding data, which is for everybody. Its owner is not asked for: the
     * membership service may not have told of anything yet.
     */
    public static Decision<ContactPoint> found(String id, ContactPointDraft draft) {
        return Registration.found(id, draft);
    }

    public Outcome<ContactPoint> register(String id, ContactPointDraft draft, Origin origin) {
        boolean unpublished = draft.draft().orElse(false);
        var wanted = draft.visibility().orElse(UNLESS_SAID);
        var asked =
                unpublished
                        ? Disclosure.draft(writer(origin), wanted)
                        : Disclosure.published(wanted);
        return desk.changing()
                .create(
                        id,
                        origin,
                        unpublished ? Verb.DRAFT : Verb.CREATE,
                        desk.rights().thing(id, draft.owner(), asked),
                        () ->
                                switch (read(wanted, origin, Set.of())) {
                                    case NamedParties.Reading.Refused(var reason) ->
                                            Decision.refused(reason);
                                    case NamedParties.Reading.Understood(var visibility) ->
                                            Registration.decide(
                                                    id,
                                                    draft,
                                                    asked.to(visibility),
                                                    desk.owners().find(draft.owner()));
                                });
    }

    /**
     * Changes the contact point to what {@code edit} makes of it; asked again when somebody else
     * was faster.
     */
    public Outcome<ContactPoint> change(
            String id,
            Function<ContactPoint, ContactPointDraft> edit,
            Precondition precondition,
            Origin origin) {
        return desk.change(
                id,
                precondition,
                origin,
                desk.rights().actOrDraft(Verb.CHANGE),
                point -> change(point, edit.apply(point), origin));
    }

    public Outcome<ContactPoint> retire(String id, Precondition precondition, Origin origin) {
        return desk.change(
                id,
                precondition,
                origin,
                desk.rights().actOrDraft(Verb.RETIRE),
                ContactPoint::retire);
    }

    /** Makes a draft known to those who are to know of it. */
    public Outcome<ContactPoint> publish(String id, Precondition precondition, Origin origin) {
        return desk.change(
                id, precondition, origin, desk.rights().act(Verb.PUBLISH), ContactPoint::publish);
    }

    private Decision<ContactPoint> change(
            ContactPoint point, ContactPointDraft draft, Origin origin) {
        var standing = point.disclosure().visibility();
        var wanted = draft.visibility().orElse(UNLESS_SAID);
        if (wanted.equals(standing)) {
            return amended(point, draft, standing, origin);
        }
        return switch (read(wanted, origin, standing.parties())) {
            case NamedParties.Reading.Refused(var reason) -> Decision.refused(reason);
            case NamedParties.Reading.Understood(var visibility) ->
                    amended(point, draft, visibility, origin);
        };
    }

    private Decision<ContactPoint> amended(
            ContactPoint point, ContactPointDraft draft, Visibility visibility, Origin origin) {
        return new Amendment(point, draft, visibility)
                .decide(desk.owners().find(point.owner()), desk.today(origin));
    }

    private NamedParties.Reading read(Visibility wanted, Origin origin, Set<String> agreed) {
        return desk.parties().read(wanted, origin.caller().party(), agreed);
    }

    private static String writer(Origin origin) {
        return origin.caller().party().orElseGet(origin::by);
    }
}
