package bstf.contacts.founding;

import bstf.contacts.contactpoints.ContactPointRegistration;
import bstf.contacts.contactpoints.ContactPoints;
import bstf.platform.founding.FoundingPart;
import bstf.platform.founding.FoundingPlan;

/**
 * Enters the contact points of the founding file. The file's word is taken for owners and their
 * days, since membership may not have been heard yet.
 */
final class ContactsFounding implements FoundingPart<ContactsFile> {
    private final ContactPoints points;

    ContactsFounding(ContactPoints points) {
        this.points = points;
    }

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public Class<ContactsFile> type() {
        return ContactsFile.class;
    }

    @Override
    public void plan(ContactsFile file, FoundingPlan plan) {
        for (int i = 0; i < file.contactPoints().size(); i++) {
            var entry = file.contactPoints().get(i);
            plan.add(
                    "contactPoints[%d]".formatted(i),
                    entry.id(),
                    points,
                    () -> ContactPointRegistration.found(entry.id(), entry.toDraft()));
        }
    }
}
