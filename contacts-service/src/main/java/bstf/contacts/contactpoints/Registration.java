package bstf.contacts.contactpoints;

import bstf.contacts.contactpoints.ContactPointEvent.ContactPointDrafted;
import bstf.contacts.contactpoints.ContactPointEvent.ContactPointFounded;
import bstf.contacts.contactpoints.ContactPointEvent.ContactPointRegistered;
import bstf.platform.access.Disclosure;
import bstf.platform.changes.Decision;

/** The rules by which a new contact point comes in. */
final class Registration {
    private Registration() {}

    /** The owner comes before the details: without it, nobody knows how to read them. */
    static Decision<ContactPoint> decide(
            String id, ContactPointDraft draft, Disclosure disclosure, OwnerAnswer answer) {
        var read =
                draft.days()
                        .then(days ->
                                answer.objection(draft.owner(), days)
                                        .<Reading<ContactPoint>>map(Reading.Refused::new)
                                        .orElseGet(() -> read(id, draft, disclosure, answer)));
        return switch (read) {
            case Reading.Refused<ContactPoint>(var reason) -> Decision.refused(reason);
            case Reading.Understood<ContactPoint>(var point) ->
                    Decision.taken(
                            point,
                            disclosure.isDraft()
                                    ? new ContactPointDrafted()
                                    : new ContactPointRegistered());
        };
    }

    /**
     * An entry of founding data, whose owners are not asked for: nobody can have told of them yet.
     */
    static Decision<ContactPoint> found(String id, ContactPointDraft draft) {
        return switch (read(id, draft, Disclosure.toEverybody(), new OwnerAnswer.Unknown())) {
            case Reading.Refused<ContactPoint>(var reason) -> Decision.refused(reason);
            case Reading.Understood<ContactPoint>(var point) ->
                    Decision.taken(point, new ContactPointFounded());
        };
    }

    private static Reading<ContactPoint> read(
            String id, ContactPointDraft draft, Disclosure disclosure, OwnerAnswer answer) {
        if (!Ids.isReadable(id)) {
            return Ids.refused("contact-point", "id");
        }
        return draft.days()
                .then(days ->
                        ContactDetails.read(draft, Channels.none(), answer)
                                .then(details ->
                                        Reading.understood(
                                                ContactPoint.fresh(
                                                        id,
                                                        draft.owner(),
                                                        details,
                                                        days,
                                                        filing(draft, disclosure)))));
    }

    private static Filing filing(ContactPointDraft draft, Disclosure disclosure) {
        var filing = Filing.of(disclosure);
        for (var channel : draft.channels()) {
            filing = filing.marking(channel);
        }
        return filing;
    }
}
