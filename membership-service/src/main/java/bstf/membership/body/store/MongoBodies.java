package bstf.membership.body.store;

import bstf.membership.body.Bodies;
import bstf.membership.body.Body;
import bstf.platform.changes.store.MongoAggregates;
import bstf.platform.changes.store.MongoStores;
import org.springframework.stereotype.Component;

/** Keeps the body in MongoDB. */
@Component
final class MongoBodies extends MongoAggregates<Body, BodyDocument> implements Bodies {

    MongoBodies(MongoStores stores) {
        super(stores, new BodyMapping());
    }
}
