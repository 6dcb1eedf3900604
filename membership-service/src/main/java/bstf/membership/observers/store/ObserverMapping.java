package bstf.membership.observers.store;

import bstf.membership.observers.Observer;
import bstf.membership.observers.published.ObserverMessage;
import bstf.platform.access.Audience;
import bstf.platform.changes.Mapping;

/** How observers leaves memory. */
final class ObserverMapping implements Mapping<Observer, ObserverDocument> {

    @Override
    public String type() {
        return "observer";
    }

    @Override
    public Class<ObserverDocument> documentType() {
        return ObserverDocument.class;
    }

    @Override
    public ObserverDocument toDocument(Observer observer) {
        return ObserverDocument.of(observer);
    }

    @Override
    public Observer toAggregate(ObserverDocument document) {
        return document.toObserver();
    }

    @Override
    public Object toMessage(Observer observer) {
        return ObserverMessage.of(observer);
    }

    @Override
    public String orderOf(Observer observer) {
        return observer.id();
    }

    @Override
    public Audience audienceOf(Observer observer) {
        return Audience.PUBLIC;
    }
}
