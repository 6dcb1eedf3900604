package bstf.membership.body;

import bstf.platform.changes.Event;

/** What happens to the body's profile. */
public sealed interface BodyEvent extends Event {

    /** The body became known to this registry. */
    record BodyFounded() implements BodyEvent {}

    /** It was described anew. */
    record BodyDescribed() implements BodyEvent {}
}
