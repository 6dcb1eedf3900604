package bstf.contacts.contactpoints.published;

import bstf.contacts.contactpoints.Owner;

/**
 * Whose it is.
 *
 * @param kind {@code secretariat}, {@code member} or {@code observer}
 * @param id of the term, the member or the observer
 */
public record OwnerPart(String kind, String id) {
    static OwnerPart of(Owner owner) {
        return new OwnerPart(owner.kind().word(), owner.id());
    }
}
