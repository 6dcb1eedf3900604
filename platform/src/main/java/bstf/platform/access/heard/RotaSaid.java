package bstf.platform.access.heard;

import bstf.platform.access.Tenure;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What rights need of {@code rota/rota}; the rest is passed over.
 *
 * @param caretakers empty where the message tells of none
 */
record RotaSaid(List<TermSaid> terms, Optional<List<CaretakerSaid>> caretakers) {

    /**
     * @param status {@code proposed} or {@code decided}
     */
    record TermSaid(String id, String chair, LocalDate firstDay, EndSaid end, String status) {}

    /**
     * @param kind {@code decided}, {@code open} or {@code unknown}
     */
    record EndSaid(String kind, Optional<LocalDate> lastDay) {}

    /**
     * @param status {@code proposed} or {@code approved}
     */
    record CaretakerSaid(String member, LocalDate firstDay, LocalDate lastDay, String status) {}

    List<Tenure> toTenures() {
        return Stream.concat(decidedTerms(), approvedCaretakers()).toList();
    }

    /** A term whose end is not known lasts until the next one begins. */
    private Stream<Tenure> decidedTerms() {
        var decided =
                terms.stream()
                        .filter(term -> term.status.equals("decided"))
                        .sorted(Comparator.comparing(TermSaid::firstDay))
                        .toList();
        return IntStream.range(0, decided.size())
                .mapToObj(i -> {
                    var term = decided.get(i);
                    var next = decided.stream().skip(i + 1L).findFirst();
                    return new Tenure(term.id, term.chair, daysOf(term, next), Tenure.Kind.TERM);
                });
    }

    private static DayRange daysOf(TermSaid term, Optional<TermSaid> next) {
        return term.end.kind.equals("unknown")
                ? DayRange.of(term.firstDay, next.map(later -> later.firstDay.minusDays(1)))
                : DayRange.of(term.firstDay, term.end.lastDay);
    }

    private Stream<Tenure> approvedCaretakers() {
        return caretakers.orElse(List.of()).stream()
                .filter(caretaker -> caretaker.status.equals("approved"))
                .map(caretaker ->
                        new Tenure(
                                caretaker.firstDay.toString(),
                                caretaker.member,
                                DayRange.of(caretaker.firstDay, caretaker.lastDay),
                                Tenure.Kind.CARETAKER));
    }
}
