package bstf.platform.changes;

/** What is known of an {@code Idempotency-Key} when a request comes with it. */
public sealed interface Answered<A> {

    /** Nobody used the key on this aggregate within the last 24 hours. */
    record NotYet<A>() implements Answered<A> {}

    /** The same request was answered before; this is the aggregate as that answer showed it. */
    record Before<A>(Kept<A> kept) implements Answered<A> {}

    /** The key was used for another request. */
    record KeyReused<A>() implements Answered<A> {}
}
