package bstf.contacts.founding;

import bstf.contacts.contactpoints.Owner;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An owner in the file; that it exists is the membership's file's word. */
record FoundingOwner(
        @NotNull Owner.Kind kind, @NotNull @Size(min = 1, max = Owner.MAX_ID_LENGTH) String id) {

    Owner toOwner() {
        return kind.named(id);
    }
}
