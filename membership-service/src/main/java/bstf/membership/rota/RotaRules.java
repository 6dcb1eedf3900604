package bstf.membership.rota;

import bstf.platform.changes.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What holds for all terms together. */
final class RotaRules {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private RotaRules() {}

    /** Why these terms make no rota; empty when they do. */
    static Optional<Refusal> refusalOf(List<Term> terms) {
        return tooMany(terms)
                .or(() -> idTwice(terms))
                .or(() -> idOfACaretaker(terms))
                .or(() -> terms.stream().flatMap(t -> t.refusal().stream()).findFirst())
                .or(() -> overlap(terms.stream().filter(Term::isDecided).toList()));
    }

    private static Optional<Refusal> tooMany(List<Term> terms) {
        return terms.size() <= Rota.MOST
                ? Optional.empty()
                : Optional.of(
                        Refusal.invalid(
                                "too-many-entries",
                                "terms",
                                "terms would have %d entries; %d is the most."
                                        .formatted(terms.size(), Rota.MOST)));
    }

    private static Optional<Refusal> idTwice(List<Term> terms) {
        var ids = new HashSet<String>();
        return terms.stream()
                .map(Term::id)
                .filter(id -> !ids.add(id))
                .findFirst()
                .map(id ->
                        Refusal.invalid(
                                "term-id-twice",
                                "terms",
                                "Two terms have the id %s. Give each its own.".formatted(id)));
    }

    /** A secretariat's contact points are owned by its term's id, or its caretaker's first day. */
    private static Optional<Refusal> idOfACaretaker(List<Term> terms) {
        return terms.stream()
                .map(Term::id)
                .filter(id -> DAY.matcher(id).matches())
                .findFirst()
                .map(id ->
                        Refusal.invalid(
                                "term-id-like-a-day",
                                "terms",
                                "The term's id %s looks like a day, by which caretakers are named. Choose another one, such as 2017-2018-fi."
                                        .formatted(id)));
    }

    private static Optional<Refusal> overlap(List<Term> terms) {
        var byDay = terms.stream().sorted(Comparator.comparing(Term::firstDay)).toList();
        return IntStream.range(1, byDay.size())
                .filter(i -> byDay.get(i - 1).sharesADayWith(byDay.get(i)))
                .mapToObj(i -> overlap(byDay.get(i - 1), byDay.get(i)))
                .findFirst();
    }

    /** Why {@code planned} can't be decided beside {@code others}; empty when it can. */
    static Optional<Refusal> overlap(Term planned, List<Term> others) {
        return overlap(
                Stream.concat(others.stream().filter(Term::isDecided), Stream.of(planned))
                        .toList());
    }

    private static Refusal overlap(Term first, Term second) {
        return Refusal.conflict(
                "terms-overlap",
                ("%s and %s share a day. Nobody chairs together: choose other days, or decide an"
                                + " earlier last day for the first of them.")
                        .formatted(first.inWords(), second.inWords()));
    }

    /** Why {@code term}, which is decided, can't become a proposal again; empty when it can. */
    static Optional<Refusal> refusalOfTakingBack(Term term, LocalDate today) {
        return term.firstDay().isAfter(today)
                ? Optional.empty()
                : Optional.of(
                        Refusal.conflict(
                                "term-has-begun",
                                ("%s has begun and can't become a proposal again. Propose an earlier"
                                                + " last day instead.")
                                        .formatted(term.inWords())));
    }

    static Refusal nothingProposed(Term term) {
        return Refusal.conflict(
                "nothing-proposed",
                "%s is decided, and no change of it is proposed.".formatted(term.inWords()));
    }

    static Refusal alreadyDecided(Term term) {
        return Refusal.conflict(
                "already-approved",
                ("%s is decided already, and no change of it is proposed. PUT the term to propose"
                                + " one.")
                        .formatted(term.inWords()));
    }

    static Refusal proposerNotNamed(Term term) {
        return Refusal.conflict(
                "proposer-not-named",
                ("No member is known that proposes %s now. Propose it at its own path; then another"
                                + " member decides it.")
                        .formatted(term.inWords()));
    }

    static Refusal termUnknown(String id) {
        return Refusal.absent(
                "term-unknown",
                "The rota has no term %s. GET /api/v1/rota names them all.".formatted(id));
    }
}
