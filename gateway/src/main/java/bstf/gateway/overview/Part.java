package bstf.gateway.overview;

import java.util.function.Function;

/**
 * A part of the picture, which may be missing because its service was never heard: that is not the
 * same as empty.
 */
public sealed interface Part<T> {
    /** What was heard. */
    record Present<T>(T value) implements Part<T> {}

    /** Nothing was heard yet from the service that owns it. */
    record Missing<T>() implements Part<T> {}

    /** This part with its value turned into another. */
    default <R> Part<R> map(Function<T, R> turn) {
        return switch (this) {
            case Present<T>(var value) -> new Present<>(turn.apply(value));
            case Missing<T> _ -> new Missing<>();
        };
    }
}
