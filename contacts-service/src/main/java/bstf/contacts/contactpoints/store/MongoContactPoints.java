package bstf.contacts.contactpoints.store;

import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.ContactPoints;
import bstf.platform.changes.store.MongoAggregates;
import bstf.platform.changes.store.MongoStores;

/** All contact points in MongoDB. */
final class MongoContactPoints extends MongoAggregates<ContactPoint, ContactPointDocument>
        implements ContactPoints {

    MongoContactPoints(MongoStores stores) {
        super(stores, new ContactPointMapping());
    }
}
