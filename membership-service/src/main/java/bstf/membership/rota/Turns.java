package bstf.membership.rota;

import bstf.membership.language.Gap;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The decided terms, one after the other: what gives the chair. */
public record Turns(List<Turn> all) {

    static Turns of(List<Term> terms) {
        var decided = terms.stream().filter(Term::isDecided).toList();
        return new Turns(
                IntStream.range(0, decided.size())
                        .mapToObj(i -> {
                            var next =
                                    decided.stream().skip(i + 1L).map(Term::firstDay).findFirst();
                            return new Turn(decided.get(i), decided.get(i).daysBefore(next));
                        })
                        .toList());
    }

    /** The term of {@code day}. */
    Optional<Term> on(LocalDate day) {
        return all.stream().filter(turn -> turn.days().contains(day)).map(Turn::term).findFirst();
    }

    /** The first term that shares a day with {@code days}. */
    Optional<Term> within(DayRange days) {
        return all.stream().filter(turn -> turn.days().overlaps(days)).map(Turn::term).findFirst();
    }

    /** The last term that was over before {@code day}. */
    Optional<Term> before(LocalDate day) {
        return all.stream()
                .filter(turn -> turn.days().endsBefore(day))
                .map(Turn::term)
                .reduce((_, later) -> later);
    }

    /** The first term that begins after {@code day}. */
    Optional<Term> after(LocalDate day) {
        return all.stream().map(Turn::term).filter(t -> t.firstDay().isAfter(day)).findFirst();
    }

    /** Whether a term had begun by {@code day}. */
    boolean hadBegunBy(LocalDate day) {
        return all.stream().anyMatch(turn -> !turn.days().firstDay().isAfter(day));
    }

    /** The days on which no decision gives anybody the chair, and the ends that are not known. */
    List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (var turn : all) {
            switch (turn.term().end()) {
                case TermEnd.Open() -> {}
                case TermEnd.Unknown() ->
                        gaps.add(
                                new Gap(
                                        "term-end-unknown",
                                        "terms.%s.end".formatted(turn.term().id()),
                                        turn.days()));
                case TermEnd.Decided(var lastDay) -> notDecidedAfter(lastDay).ifPresent(gaps::add);
            }
        }
        return List.copyOf(gaps);
    }

    private Optional<Gap> notDecidedAfter(LocalDate lastDay) {
        var first = lastDay.plusDays(1);
        var next = after(lastDay).map(Term::firstDay);
        return next.filter(first::equals).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Gap(
                                "chairmanship-not-decided",
                                "terms",
                                DayRange.of(first, next.map(day -> day.minusDays(1)))));
    }
}
