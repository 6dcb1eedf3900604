package bstf.contacts.contactpoints;

import java.time.LocalDate;

/** Whether somebody has checked that the details reach whom they should. */
public sealed interface Verification {

    /** In UTF-16 units. */
    int MAX_BY_LENGTH = 200;

    record Never() implements Verification {}

    /**
     * Somebody has, and the details are still those.
     *
     * @param by who it was, in words
     */
    record Verified(LocalDate on, String by) implements Verification {

        public Verified {
            by = Lines.plain(by, MAX_BY_LENGTH);
        }
    }

    /**
     * Somebody had, and then the details were changed.
     *
     * @param since the day of the first change after it
     */
    record Outdated(LocalDate on, String by, LocalDate since) implements Verification {}

    /** As it is once the details have been changed {@code today}. */
    default Verification afterChangeOn(LocalDate today) {
        return switch (this) {
            case Never never -> never;
            case Verified(var on, var by) -> new Outdated(on, by, today);
            case Outdated outdated -> outdated;
        };
    }
}
