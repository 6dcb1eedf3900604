package bstf.platform.web;

import bstf.platform.changes.Kept;

/**
 * The entity tag of a resource: {@code "<revision>"} as a controller sets it, {@code
 * "<revision>-<hash>"} as the caller gets it.
 */
final class EntityTag {

    private EntityTag() {}

    static String of(Kept<?> kept) {
        return "\"" + kept.revision() + "\"";
    }
}
