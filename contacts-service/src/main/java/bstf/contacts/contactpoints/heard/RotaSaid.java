package bstf.contacts.contactpoints.heard;

import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What matters here of {@code rota/rota}: which secretariats there are, whose, and when.
 *
 * @param caretakers left out where there are none
 */
record RotaSaid(List<Term> terms, Optional<List<Caretaker>> caretakers) {
    private static final String APPROVED = "approved";

    static RotaSaid empty() {
        return new RotaSaid(List.of(), Optional.empty());
    }

    /** Proposed or decided: a secretariat that prepares itself has a telephone already. */
    record Term(String id, String chair, LocalDate firstDay, End end) {
        /** Open where nobody knows or has decided the last day. */
        DayRange days() {
            return DayRange.of(firstDay, end.lastDay());
        }
    }

    record End(Optional<LocalDate> lastDay) {}

    /**
     * @param status {@code proposed} or {@code approved}
     */
    record Caretaker(String member, LocalDate firstDay, LocalDate lastDay, String status) {}

    /**
     * A secretariat.
     *
     * @param id of the term, or the caretaker's first day
     */
    record Office(String id, String member, DayRange days) {}

    Stream<Office> secretariats() {
        return Stream.concat(
                terms.stream().map(term -> new Office(term.id, term.chair, term.days())),
                caretakers.orElse(List.of()).stream()
                        .filter(caretaker -> caretaker.status.equals(APPROVED))
                        .map(caretaker ->
                                new Office(
                                        caretaker.firstDay.toString(),
                                        caretaker.member,
                                        DayRange.of(caretaker.firstDay, caretaker.lastDay))));
    }
}
