package bstf.membership.rota;

import java.time.LocalDate;

/** How a term ends. */
public sealed interface TermEnd {

    /** On this day, the last one on which the member chairs. */
    record Decided(LocalDate lastDay) implements TermEnd {}

    /** Not until it is decided otherwise. */
    record Open() implements TermEnd {}

    /** It ends, or ended, and we do not know when: at the latest when the next term begins. */
    record Unknown() implements TermEnd {}
}
