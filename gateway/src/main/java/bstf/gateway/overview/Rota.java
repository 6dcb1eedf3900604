package bstf.gateway.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All terms, oldest first, no two decided ones of which share a day.
 *
 * @param caretakers the approved ones
 */
public record Rota(List<Term> terms, List<Caretaker> caretakers, List<Gap> gaps) implements Known {
    public Rota {
        terms = terms.stream().sorted(Comparator.comparing(Term::firstDay)).toList();
    }

    /**
     * Who chairs on {@code day}. Only a decided term is ever in force; one whose end is open or
     * unknown lasts until the next decided one.
     */
    public Chairmanship on(LocalDate day) {
        var latest = begunBy(day).filter(Term::isDecided).reduce((_, later) -> later);
        var next = firstAfter(day, _ -> true);
        return latest.filter(term -> !term.isOverOn(day))
                .<Chairmanship>map(term -> inForce(term, next))
                .orElseGet(() -> gap(day, latest, next));
    }

    private Chairmanship inForce(Term term, Optional<Term> next) {
        var previous =
                begunBy(term.firstDay().minusDays(1))
                        .filter(Term::isDecided)
                        .reduce((_, later) -> later);
        return new Chairmanship.InForce(term, previous, next);
    }

    private Chairmanship gap(LocalDate day, Optional<Term> latest, Optional<Term> next) {
        var until = firstAfter(day, Term::isDecided).map(term -> term.firstDay().minusDays(1));
        return new Chairmanship.Gap(
                latest.flatMap(Term::lastDay).map(last -> last.plusDays(1)),
                until,
                latest,
                next,
                begunBy(day)
                        .filter(term -> !term.isDecided() && !term.isOverOn(day))
                        .reduce((_, later) -> later),
                caretakers.stream()
                        .filter(caretaker -> caretaker.isOn(day))
                        .findFirst()
                        .map(caretaker -> caretaker.within(until)));
    }

    /** The ids of all terms and caretakers in whose days there was a secretariat up to a day. */
    Set<String> secretariatsUntil(LocalDate day) {
        return Stream.<Tenure>concat(terms.stream().filter(Term::isDecided), caretakers.stream())
                .filter(tenure -> !tenure.firstDay().isAfter(day))
                .map(Tenure::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Term> begunBy(LocalDate day) {
        return terms.stream().filter(term -> !term.firstDay().isAfter(day));
    }

    private Optional<Term> firstAfter(LocalDate day, Predicate<Term> which) {
        return terms.stream()
                .filter(term -> term.firstDay().isAfter(day))
                .filter(which)
                .findFirst();
    }
}
