package bstf.membership.rota;

import bstf.membership.language.FormalDecision;
import bstf.membership.language.Gap;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Refusal;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All terms of the chairmanship together, by first day. No two of them, proposed or decided, share
 * a day; days without a term are legal and reported.
 */
public record Rota(List<Term> terms) {
    /** The one rota's id. */
    public static final String ID = "rota";

    /** Most terms in the rota. */
    public static final int MOST = 200;

    public Rota {
        terms = terms.stream().sorted(Comparator.comparing(Term::firstDay)).toList();
        RotaRules.refusalOf(terms)
                .ifPresent(reason -> {
                    throw new IllegalArgumentException("terms: " + reason.detail());
                });
    }

    /** Draws the rota up. */
    public static Decision<Rota> drawUp(List<Term> terms, Chairs chairs) {
        return of(
                terms,
                terms.stream().flatMap(term -> chairs.refusalOf(term).stream()).findFirst(),
                new RotaEvent.RotaDrawnUp());
    }

    /** Changes several terms at once. Terms that are left out go; decided ones can't. */
    public Decision<Rota> change(List<Term> changed, Chairs chairs, LocalDate today) {
        var ids = changed.stream().map(Term::id).toList();
        var gone =
                terms.stream()
                        .filter(term -> !ids.contains(term.id()))
                        .flatMap(term -> new Redecision(term, today).refusalOfRemoval().stream());
        var others = changed.stream().flatMap(t -> refusalOf(t, chairs, today).stream());
        return of(changed, Stream.concat(gone, others).findFirst(), new RotaEvent.RotaChanged());
    }

    /** Enters a term, or changes the one with its id. */
    public Decision<Rota> enter(Term term, Chairs chairs, LocalDate today) {
        var before = find(term.id());
        return of(
                Stream.concat(without(term.id()), Stream.of(term)).toList(),
                refusalOf(term, chairs, today),
                RotaEvent.of(before.filter(Term::isDecided).isPresent(), term));
    }

    /** Changes the term {@code id}. */
    public Decision<Rota> change(
            String id, UnaryOperator<Term> edit, Chairs chairs, LocalDate today) {
        return find(id).map(term -> enter(edit.apply(term), chairs, today))
                .orElseGet(() -> Decision.refused(RotaRules.termUnknown(id)));
    }

    /** Decides the proposal {@code id}, or corrects the record of its decision. */
    public Decision<Rota> decide(
            String id, FormalDecision decision, Chairs chairs, LocalDate today) {
        return change(
                id,
                term ->
                        new Term(
                                id,
                                term.chair(),
                                term.firstDay(),
                                term.end(),
                                TermStatus.decided(decision)),
                chairs,
                today);
    }

    /** Withdraws the proposal {@code id}. */
    public Decision<Rota> withdraw(String id, LocalDate today) {
        return of(
                without(id).toList(),
                find(id).map(term -> new Redecision(term, today))
                        .map(Redecision::refusalOfRemoval)
                        .orElseGet(() -> Optional.of(RotaRules.termUnknown(id))),
                new RotaEvent.ProposalWithdrawn());
    }

    private static Decision<Rota> of(List<Term> terms, Optional<Refusal> reason, RotaEvent event) {
        return reason.or(() -> RotaRules.refusalOf(terms))
                .<Decision<Rota>>map(Decision::refused)
                .orElseGet(() -> Decision.taken(new Rota(terms), event));
    }

    private Optional<Refusal> refusalOf(Term after, Chairs chairs, LocalDate today) {
        return find(after.id())
                .map(term -> new Redecision(term, today))
                .map(redecision ->
                        redecision
                                .refusalOf(after)
                                .or(() ->
                                        redecision.asksForTheChairOf(after)
                                                ? chairs.refusalOf(after)
                                                : Optional.empty()))
                .orElseGet(() -> chairs.refusalOf(after));
    }

    private Stream<Term> without(String id) {
        return terms.stream().filter(term -> !term.id().equals(id));
    }

    public Optional<Term> find(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** Who chairs on {@code day}, and who before and after. */
    public Chairmanship on(LocalDate day) {
        var decided = decided();
        var begun = decided.stream().filter(turn -> !turn.days().firstDay().isAfter(day)).toList();
        var current = begun.stream().filter(turn -> turn.days().contains(day)).findFirst();
        var previous =
                begun.stream().filter(turn -> turn.days().endsBefore(day)).reduce((_, b) -> b);
        var next = decided.stream().filter(t -> t.days().firstDay().isAfter(day)).findFirst();
        return new Chairmanship(
                day,
                current.isPresent()
                        ? Chairmanship.State.HELD
                        : begun.isEmpty()
                                ? Chairmanship.State.NOT_GIVEN
                                : Chairmanship.State.NOT_DECIDED,
                current.map(Turn::term),
                previous.map(Turn::term),
                next.map(Turn::term),
                terms.stream()
                        .filter(term -> !term.isDecided())
                        .filter(term -> !term.daysBefore(Optional.empty()).endsBefore(day))
                        .findFirst());
    }

    /** The days on which no decision gives anybody the chair, and the ends that are not known. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        var decided = decided();
        for (var i = 0; i < decided.size(); i++) {
            var turn = decided.get(i);
            switch (turn.term().end()) {
                case TermEnd.Open() -> {}
                case TermEnd.Unknown() ->
                        gaps.add(
                                new Gap(
                                        "term-end-unknown",
                                        "terms.%s.end".formatted(turn.term().id()),
                                        turn.days()));
                case TermEnd.Decided(var lastDay) -> {
                    var next =
                            i + 1 < decided.size()
                                    ? Optional.of(decided.get(i + 1).days().firstDay())
                                    : Optional.<LocalDate>empty();
                    var first = lastDay.plusDays(1);
                    if (next.filter(first::equals).isEmpty()) {
                        gaps.add(
                                new Gap(
                                        "chairmanship-not-decided",
                                        "terms",
                                        DayRange.of(first, next.map(day -> day.minusDays(1)))));
                    }
                }
            }
        }
        return List.copyOf(gaps);
    }

    /** A decided term, with its days as the next one bounds them. */
    private record Turn(Term term, DayRange days) {}

    private List<Turn> decided() {
        var decided = terms.stream().filter(Term::isDecided).toList();
        return IntStream.range(0, decided.size())
                .mapToObj(i -> {
                    var next = decided.stream().skip(i + 1L).map(Term::firstDay).findFirst();
                    return new Turn(decided.get(i), decided.get(i).daysBefore(next));
                })
                .toList();
    }
}
