package bstf.contacts.contactpoints;

import bstf.platform.changes.Refusal;
import java.util.Optional;

/** What stands against a command, from how the registry holds the contact point. */
final class Objections {
    private Objections() {}

    static Optional<Refusal> toChange(ContactPoint point) {
        return point.retired()
                ? refused(
                        "contact-point-retired",
                        "The contact point `%s` has been retired and is not changed any more. Make a new one.",
                        point)
                : Optional.empty();
    }

    /** A draft is changed instead of completed. */
    static Optional<Refusal> toComplete(ContactPoint point) {
        return toChange(point)
                .or(() ->
                        point.disclosure().isDraft()
                                ? refused(
                                        "contact-point-draft",
                                        "The contact point `%s` is a draft: publish it first, or change the draft.",
                                        point)
                                : Optional.empty());
    }

    static Optional<Refusal> toPublish(ContactPoint point) {
        return toChange(point)
                .or(() ->
                        point.disclosure().isDraft()
                                ? Optional.empty()
                                : refused(
                                        "contact-point-published",
                                        "The contact point `%s` is no draft: nothing is left to publish.",
                                        point));
    }

    private static Optional<Refusal> refused(String code, String detail, ContactPoint point) {
        return Optional.of(Refusal.conflict(code, detail.formatted(point.id())));
    }
}
