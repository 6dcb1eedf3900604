package bstf.platform.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who may know of something that can be a draft before it is published. A draft is for the party
 * that drafts alone, whatever the visibility that it is to have one day.
 *
 * @param visibility who may know of it once it is published
 * @param draftedBy the party that drafts it; empty once it is published
 */
public record Disclosure(Visibility visibility, Optional<String> draftedBy) {
    private static final Disclosure EVERYBODY = published(Visibility.everybody());

    /** Published, and for everybody. */
    public static Disclosure toEverybody() {
        return EVERYBODY;
    }

    public static Disclosure published(Visibility visibility) {
        return new Disclosure(visibility, Optional.empty());
    }

    public static Disclosure draft(String party, Visibility then) {
        return new Disclosure(then, Optional.of(party));
    }

    /** The same visibility, published from now on. */
    public Disclosure publish() {
        return published(visibility);
    }

    public Disclosure to(Visibility other) {
        return new Disclosure(other, draftedBy);
    }

    public boolean isDraft() {
        return draftedBy.isPresent();
    }

    /** Who may know of it as it is now. */
    public Visibility now() {
        return draftedBy.map(party -> Visibility.only(Set.of(party))).orElse(visibility);
    }

    /** The audience under which listeners are told of it; parties come on top. */
    public Audience audience() {
        return now().from().orElse(Audience.SECRETARIAT);
    }
}
