package bstf.contacts.contactpoints.store;

import bstf.contacts.contactpoints.Verification;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A verification as MongoDB keeps it; a contact point that was never verified has none. */
record VerificationDocument(LocalDate on, String by, @Nullable LocalDate outdatedSince) {

    static @Nullable VerificationDocument of(Verification verification) {
        return switch (verification) {
            case Verification.Never() -> null;
            case Verification.Verified(var on, var by) -> new VerificationDocument(on, by, null);
            case Verification.Outdated(var on, var by, var since) ->
                    new VerificationDocument(on, by, since);
        };
    }

    static Verification toVerification(@Nullable VerificationDocument document) {
        if (document == null) {
            return new Verification.Never();
        }
        return document.outdatedSince == null
                ? new Verification.Verified(document.on, document.by)
                : new Verification.Outdated(document.on, document.by, document.outdatedSince);
    }
}
