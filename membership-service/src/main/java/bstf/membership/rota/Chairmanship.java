package bstf.membership.rota;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who chairs on a day, and who before and after. Only decided terms give a chair.
 *
 * @param day the day that this is about
 * @param state whether somebody chairs
 * @param current the term of that day
 * @param caretaker who takes care on that day; only where there is no term
 * @param previous the last term that was over before
 * @param next the first decided term that begins after the day
 * @param proposed the first proposed term that covers the day or begins after it
 */
public record Chairmanship(
        LocalDate day,
        State state,
        Optional<Term> current,
        Optional<Caretaker> caretaker,
        Optional<Term> previous,
        Optional<Term> next,
        Optional<Term> proposed) {

    /** Whether somebody chairs. */
    public enum State {
        /** A member chairs. */
        HELD,
        /** No decision gives anybody the chair; a caretaker may take care. */
        NOT_DECIDED,
        /** Before the first term that is known: somebody may have chaired. */
        NOT_GIVEN
    }
}
