package bstf.contacts.contactpoints;

import bstf.platform.changes.Event;

/** What happens to a contact point. */
sealed interface ContactPointEvent extends Event {

    /** It stood in the founding data. */
    record ContactPointFounded() implements ContactPointEvent {}

    /** It was entered. */
    record ContactPointRegistered() implements ContactPointEvent {}

    /** It was drafted; only the party that drafts it knows of it. */
    record ContactPointDrafted() implements ContactPointEvent {}

    /** It was a draft, and others know of it now. */
    record ContactPointPublished() implements ContactPointEvent {}

    /** It got a last day. */
    record ContactPointEnded() implements ContactPointEvent {}

    /** Its details or days were changed as a whole. */
    record ContactPointChanged() implements ContactPointEvent {}

    /** One channel was added or changed. */
    record ChannelSet(String channelId) implements ContactPointEvent {}

    /** One channel was taken away. */
    record ChannelRemoved(String channelId) implements ContactPointEvent {}

    /** Somebody checked it. */
    record ContactPointVerified() implements ContactPointEvent {}

    /** It is not to be used any more and does not count: it was replaced, or entered by mistake. */
    record ContactPointRetired() implements ContactPointEvent {}
}
