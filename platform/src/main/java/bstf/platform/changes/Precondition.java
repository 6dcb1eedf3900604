package bstf.platform.changes;

import java.util.Set;

/**
 * Which revision a caller has seen and wants to change ({@code If-Match}, RFC 9110 section 13.1.1).
 */
public sealed interface Precondition {

    /** One of these revisions; an empty set is met by none. */
    record Revisions(Set<Long> expected) implements Precondition {}

    /** Whatever stands ({@code If-Match: *}). */
    record Any() implements Precondition {}

    static Precondition revision(long expected) {
        return new Revisions(Set.of(expected));
    }

    default boolean isMetBy(long revision) {
        return switch (this) {
            case Revisions(var expected) -> expected.contains(revision);
            case Any() -> true;
        };
    }
}
