package bstf.membership.observers.store;

import static bstf.membership.Decided.taken;

import bstf.membership.observers.Observer;
import bstf.membership.observers.ObserverSamples;
import bstf.platform.changes.AggregatesContract;
import bstf.platform.changes.Mapping;

final class ObserverStoreTest extends AggregatesContract<Observer> {

    @Override
    protected Mapping<Observer, ?> mapping() {
        return new ObserverMapping();
    }

    @Override
    protected Sample<Observer> one() {
        return new Sample<>("emcdda", ObserverSamples.emcdda(), ObserverSamples.toObserveAgain());
    }

    @Override
    protected Sample<Observer> another() {
        return new Sample<>(
                "euda",
                ObserverSamples.euda(),
                taken(ObserverSamples.euda().retire(ObserverSamples.others())));
    }
}
