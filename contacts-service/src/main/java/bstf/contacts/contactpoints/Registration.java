package bstf.contacts.contactpoints;

import bstf.contacts.contactpoints.ContactPointEvent.ContactPointRegistered;
import bstf.platform.changes.Decision;

/** The rules by which a new contact point comes in. */
final class Registration {
    private Registration() {}

    static Decision<ContactPoint> decide(String id, ContactPointDraft draft, OwnerAnswer answer) {
        return switch (read(id, draft, answer)) {
            case Reading.Refused<ContactPoint>(var reason) -> Decision.refused(reason);
            case Reading.Understood<ContactPoint>(var point) ->
                    answer.objection(point.owner(), point.days())
                            .map(Decision::<ContactPoint>refused)
                            .orElseGet(() -> Decision.taken(point, new ContactPointRegistered()));
        };
    }

    /** The contact point that {@code draft} says, whoever its owner is. */
    static Reading<ContactPoint> read(String id, ContactPointDraft draft, OwnerAnswer answer) {
        if (!Ids.isReadable(id)) {
            return Ids.refused("contact-point", "id");
        }
        return draft.days()
                .then(days ->
                        ContactDetails.read(draft, Channels.none(), answer)
                                .then(details ->
                                        Reading.understood(
                                                ContactPoint.fresh(
                                                        id, draft.owner(), details, days))));
    }
}
