package bstf.membership.language;

import java.util.Optional;

/** Who holds a post. */
public sealed interface Holding {

    /** A person holds it. */
    record Held(Person person) implements Holding {}

    /** Nobody holds it. */
    record Vacant() implements Holding {}

    /** Somebody may hold it; we were not told who. */
    record NotNamed() implements Holding {}

    /** The cases as one word, for those who write them down. */
    enum State {
        /** A person holds the post. */
        HELD,
        /** Nobody holds it. */
        VACANT,
        /** Somebody may hold it; we were not told who. */
        NOT_NAMED
    }

    /**
     * The holding that was written down as these two.
     *
     * @throws IllegalArgumentException when a person is there and the post is not held, or the
     *     other way round
     */
    static Holding of(State state, Optional<Person> person) {
        if (person.isPresent() != (state == State.HELD)) {
            throw new IllegalArgumentException(
                    "person: %s (expected: a person exactly when the post is held)"
                            .formatted(person.isPresent() ? "given" : "missing"));
        }
        return switch (state) {
            case HELD -> new Held(person.orElseThrow());
            case VACANT -> new Vacant();
            case NOT_NAMED -> new NotNamed();
        };
    }

    default State state() {
        return switch (this) {
            case Held(_) -> State.HELD;
            case Vacant() -> State.VACANT;
            case NotNamed() -> State.NOT_NAMED;
        };
    }

    /** The person who holds it, if one does. */
    default Optional<Person> holder() {
        return switch (this) {
            case Held(var person) -> Optional.of(person);
            case Vacant(), NotNamed() -> Optional.empty();
        };
    }
}
