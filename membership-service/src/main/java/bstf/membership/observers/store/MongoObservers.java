package bstf.membership.observers.store;

import bstf.membership.observers.Observer;
import bstf.membership.observers.Observers;
import bstf.platform.changes.store.MongoAggregates;
import bstf.platform.changes.store.MongoStores;
import org.springframework.stereotype.Component;

/** Keeps observers in MongoDB. */
@Component
final class MongoObservers extends MongoAggregates<Observer, ObserverDocument>
        implements Observers {

    MongoObservers(MongoStores stores) {
        super(stores, new ObserverMapping());
    }
}
