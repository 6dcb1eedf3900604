package bstf.gateway.overview;

import bstf.platform.access.Sight;
import bstf.platform.access.Visibility;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that was heard, and for whom.
 *
 * @param recordedAt when its service recorded what it said last
 */
record Entry(Known known, Visibility visibility, Instant recordedAt) {

    /** As much of it as {@code sight} sees; empty when for it there is no such thing. */
    Optional<Known> seenBy(Sight sight) {
        return sight.sees(visibility) ? Optional.of(known.seenBy(sight)) : Optional.empty();
    }

    /** Whether it is for a party by one of these names. */
    boolean names(Set<String> party) {
        return !Collections.disjoint(visibility.parties(), party);
    }
}
