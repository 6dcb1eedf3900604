package bstf.platform.access.matrix;

import bstf.platform.time.DayRange;
import java.time.LocalDate;

/**
 * The terms and the caretaker of the matrix's world: one hands over to another at midnight, a gap
 * follows, a caretaker fills a part of it, and a third term ends it.
 */
public enum Term {
    FORMER(Who.FORMER_CHAIR, "2015-01-01", "2015-12-31"),
    THE_TERM(Who.CHAIR, "2016-01-01", "2016-12-31"),
    /** Not a term: a caretaker's days. */
    CARE(Who.CARETAKER, "2017-07-01", "2017-09-30"),
    NEXT(Who.NEXT_CHAIR, "2018-01-01", "2018-12-31");

    private final Who chair;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    Term(Who chair, String firstDay, String lastDay) {
        this.chair = chair;
        this.firstDay = LocalDate.parse(firstDay);
        this.lastDay = LocalDate.parse(lastDay);
    }

    public Who chair() {
        return chair;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    DayRange days() {
        return DayRange.of(firstDay, lastDay);
    }
}
