package bstf.platform.web.wreck;

import bstf.platform.access.Audience;
import bstf.platform.access.Thing;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Event;
import java.util.Optional;

/**
 * A wreck. As a draft only its owner sees it; its depth is for members.
 *
 * @param owner the party that found it
 */
public record Wreck(String id, String owner, String name, int depth, boolean draft) {

    /** It was found. */
    public record WreckFound() implements Event {}

    /** It was measured or named anew. */
    public record WreckChanged() implements Event {}

    Visibility visibility() {
        return (draft ? Visibility.from(Audience.SECRETARIAT) : Visibility.everybody()).and(owner);
    }

    Thing toThing() {
        return Thing.of("wreck", id).ownedBy(owner).visibleTo(visibility());
    }

    Optional<String> ownedBy() {
        return Optional.of(owner);
    }
}
