package bstf.platform.access;

import bstf.platform.time.DayRange;

/**
 * Days on which one member acts as the secretariat.
 *
 * @param id the term's id, or the caretaker's first day
 */
public record Tenure(String id, String member, DayRange days, Kind kind) {

    /** By what the member acts. */
    public enum Kind {
        /** A decided term of the chairmanship. */
        TERM,
        /** A dated grant in a gap, proposed by one member and approved by another one. */
        CARETAKER
    }

    Tenure on(DayRange others) {
        return new Tenure(id, member, others, kind);
    }

    /** {@code FI (2017-01-01..2018-06-30)}. */
    String inWords() {
        return "%s (%s)".formatted(member, days);
    }
}
