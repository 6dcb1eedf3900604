package bstf.membership.rota;

import java.time.LocalDate;
import java.util.Optional;

/** How a term ends. */
public sealed interface TermEnd {

    /** On this day, the last one on which the member chairs. */
    record Decided(LocalDate lastDay) implements TermEnd {}

    /** Not until it is decided otherwise. */
    record Open() implements TermEnd {}

    /** It ends, or ended, and we do not know when: at the latest when the next term begins. */
    record Unknown() implements TermEnd {}

    /** The cases as one word, for those who write them down. */
    enum Kind {
        /** On a day that is known. */
        DECIDED,
        /** Not until it is decided otherwise. */
        OPEN,
        /** On a day that we do not know. */
        UNKNOWN
    }

    /**
     * The end that was written down as these two.
     *
     * @throws IllegalArgumentException when there is a last day and the end is not decided, or the
     *     other way round
     */
    static TermEnd of(Kind kind, Optional<LocalDate> lastDay) {
        if (lastDay.isPresent() != (kind == Kind.DECIDED)) {
            throw new IllegalArgumentException(
                    "lastDay: %s (expected: a day exactly when the end is decided)"
                            .formatted(lastDay.map(LocalDate::toString).orElse("missing")));
        }
        return switch (kind) {
            case DECIDED -> new Decided(lastDay.orElseThrow());
            case OPEN -> new Open();
            case UNKNOWN -> new Unknown();
        };
    }

    default Kind kind() {
        return switch (this) {
            case Decided(_) -> Kind.DECIDED;
            case Open() -> Kind.OPEN;
            case Unknown() -> Kind.UNKNOWN;
        };
    }

    /** The last day, included, where one is decided. */
    default Optional<LocalDate> lastDayIfDecided() {
        return switch (this) {
            case Decided(var lastDay) -> Optional.of(lastDay);
            case Open(), Unknown() -> Optional.empty();
        };
    }
}
