package bstf.contacts.contactpoints.store;

import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.Owner;
import bstf.contacts.contactpoints.published.ContactPointMessage;
import bstf.platform.access.Audience;
import bstf.platform.changes.Mapping;

/** How contact points leave memory. */
final class ContactPointMapping implements Mapping<ContactPoint, ContactPointDocument> {

    @Override
    public String type() {
        return "contact-point";
    }

    @Override
    public Class<ContactPointDocument> documentType() {
        return ContactPointDocument.class;
    }

    @Override
    public ContactPointDocument toDocument(ContactPoint point) {
        return ContactPointDocument.of(point);
    }

    @Override
    public ContactPoint toAggregate(ContactPointDocument document) {
        return document.toContactPoint();
    }

    @Override
    public Object toMessage(ContactPoint point) {
        return ContactPointMessage.of(point);
    }

    /** Owner and id never change, so nothing moves under somebody who reads page by page. */
    @Override
    public String orderOf(ContactPoint point) {
        return "%d %s %s".formatted(rank(point.owner().kind()), point.owner().id(), point.id());
    }

    /** Kept in the store: a new kind gets a new number. */
    private static int rank(Owner.Kind kind) {
        return switch (kind) {
            case SECRETARIAT -> 0;
            case MEMBER -> 1;
            case OBSERVER -> 2;
        };
    }

    @Override
    public Audience audienceOf(ContactPoint point) {
        return point.disclosure().audience();
    }
}
