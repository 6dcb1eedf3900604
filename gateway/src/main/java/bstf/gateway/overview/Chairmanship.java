package bstf.gateway.overview;

import java.time.LocalDate;
import java.util.Optional;

/** Who chairs on a day, or that nobody does. */
public sealed interface Chairmanship {

    /** The decided term before. */
    Optional<Term> previous();

    /** The first known term that begins later, decided or proposed. */
    Optional<Term> next();

    /** {@code term} is in force. */
    record InForce(Term term, Optional<Term> previous, Optional<Term> next)
            implements Chairmanship {}

    /**
     * Nobody chairs.
     *
     * @param since the first day of the gap; absent when no term is known before it
     * @param until its last day; absent when no term is decided after it
     * @param proposed a term that would fill this day, if the body decided on it
     * @param caretaker who acts as the secretariat on this day all the same
     */
    record Gap(
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            Optional<Term> previous,
            Optional<Term> next,
            Optional<Term> proposed,
            Optional<Caretaker> caretaker)
            implements Chairmanship {}

    /** The term whose programme is looked at: the one in force, or in a gap the last one. */
    default Optional<Term> latest() {
        return switch (this) {
            case InForce inForce -> Optional.of(inForce.term());
            case Gap gap -> gap.previous();
        };
    }
}
