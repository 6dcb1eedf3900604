package bstf.platform.changes;

/** What became of a command. */
public sealed interface Outcome<A> {

    /** It is kept; or it had been kept before, or changes nothing, and this is what stands. */
    record Done<A>(Kept<A> kept) implements Outcome<A> {}

    /** There is no such aggregate. */
    record NotFound<A>(String id) implements Outcome<A> {}

    /** An aggregate with this id is there already. */
    record AlreadyThere<A>(Kept<A> existing) implements Outcome<A> {}

    /** The caller has seen another revision than the one that stands. */
    record Stale<A>(long revision) implements Outcome<A> {}

    /** A rule refuses it. */
    record Refused<A>(Refusal reason) implements Outcome<A> {}

    /** The {@code Idempotency-Key} belongs to another request. */
    record KeyReused<A>(String key) implements Outcome<A> {}

    /**
     * The message broker has been away for so long that no further change of this aggregate is
     * taken.
     */
    record Waiting<A>(int pending) implements Outcome<A> {}
}
