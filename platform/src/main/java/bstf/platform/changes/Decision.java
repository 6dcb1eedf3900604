package bstf.platform.changes;

/**
 * What an aggregate answers to a command. Aggregates decide without I/O and without exceptions.
 *
 * @param <A> the aggregate
 */
public sealed interface Decision<A> {

    /** The command is taken: the aggregate as it is from now on, and what happened. */
    record Taken<A>(A aggregate, Event event) implements Decision<A> {}

    /** The command is refused; nothing changes. */
    record Refused<A>(Refusal reason) implements Decision<A> {}

    static <A> Decision<A> taken(A aggregate, Event event) {
        return new Taken<>(aggregate, event);
    }

    static <A> Decision<A> refused(Refusal reason) {
        return new Refused<>(reason);
    }
}
