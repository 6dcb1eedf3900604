package bstf.contacts.contactpoints;

import bstf.platform.changes.Aggregates;

/** All contact points, ordered by the kind and the id of their owner, then by their own id. */
public interface ContactPoints extends Aggregates<ContactPoint> {}
