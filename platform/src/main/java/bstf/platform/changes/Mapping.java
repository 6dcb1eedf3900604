package bstf.platform.changes;

import bstf.platform.access.Audience;

/**
 * How one kind of aggregate leaves memory: what the store keeps of it and what listeners are told.
 * Implemented in a feature's {@code store} room.
 *
 * @param <A> the aggregate
 * @param <D> the document: a record that Spring Data MongoDB maps by itself
 */
public interface Mapping<A, D> {

    /**
     * The kind's name: first half of the message key {@code <type>/<id>}, and the collection's
     * name.
     */
    String type();

    Class<D> documentType();

    D toDocument(A aggregate);

    A toAggregate(D document);

    /** The versioned message record that listeners get: the full new state. */
    Object toMessage(A aggregate);

    /** The text by which lists are ordered; unique, since it ends with the id. */
    String orderOf(A aggregate);

    /**
     * Who may know of it: {@code PUBLIC}, {@code OBSERVERS}, {@code MEMBERS} or {@code
     * SECRETARIAT}.
     */
    Audience audienceOf(A aggregate);
}
