package bstf.contacts.contactpoints;

import bstf.platform.changes.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What came of reading something that a person wrote: the value, or why it is refused.
 *
 * @param <T> the value
 */
public sealed interface Reading<T> {

    record Understood<T>(T value) implements Reading<T> {}

    record Refused<T>(Refusal reason) implements Reading<T> {}

    static <T> Reading<T> understood(T value) {
        return new Understood<>(value);
    }

    /** It makes no sense in itself; the caller corrects {@code field}. */
    static <T> Reading<T> invalid(String code, String field, String detail) {
        return new Refused<>(Refusal.invalid(code, field, detail));
    }

    /** Goes on with the value; a refusal stays the refusal it is. */
    default <R> Reading<R> then(Function<T, Reading<R>> next) {
        return switch (this) {
            case Understood<T>(var value) -> next.apply(value);
            case Refused<T>(var reason) -> new Refused<>(reason);
        };
    }

    /** All values in their order, or the first refusal. */
    static <T> Reading<List<T>> all(List<Reading<T>> readings) {
        var values = new ArrayList<T>();
        for (var reading : readings) {
            switch (reading) {
                case Understood<T>(var value) -> values.add(value);
                case Refused<T>(var reason) -> {
                    return new Refused<>(reason);
                }
            }
        }
        return new Understood<>(List.copyOf(values));
    }
}
