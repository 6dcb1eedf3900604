package bstf.meetings.calendar;

import bstf.platform.changes.Refusal;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What came of reading what somebody wrote.
 *
 * @param <T> what it means
 */
public sealed interface Reading<T> {

    record Understood<T>(T value) implements Reading<T> {}

    record Refused<T>(Refusal reason) implements Reading<T> {}

    /** The value, unless something stands against it. */
    static <T> Reading<T> unless(Optional<Refusal> objection, Supplier<T> value) {
        return objection
                .<Reading<T>>map(Refused::new)
                .orElseGet(() -> new Understood<>(value.get()));
    }
}
