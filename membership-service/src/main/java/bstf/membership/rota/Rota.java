package bstf.membership.rota;

import bstf.membership.language.FormalDecision;
import bstf.membership.language.Gap;
import bstf.membership.members.MemberCode;
import bstf.platform.changes.Decision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All terms of the chairmanship together, by first day, and the caretakers between them. No two
 * decided terms share a day; days without a term are legal and reported. What is only proposed
 * gives and takes away nothing, so proposals may compete for the same days.
 */
public record Rota(List<Term> terms, Caretakers caretakers) {
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

    public Rota(List<Term> terms) {
        this(terms, Caretakers.none());
    }

    /** Draws the rota up. */
    public static Decision<Rota> drawUp(List<Term> terms, Chairs chairs) {
        return terms.stream()
                .flatMap(term -> chairs.refusalOf(term).stream())
                .findFirst()
                .or(() -> RotaRules.refusalOf(terms))
                .<Decision<Rota>>map(Decision::refused)
                .orElseGet(() -> Decision.taken(new Rota(terms), new RotaEvent.RotaDrawnUp()));
    }

    /**
     * Proposes the term {@code id}, or, where it is decided, what shall become of it.
     *
     * @param by the member that proposes
     */
    public Decision<Rota> propose(
            String id, TermPlan plan, Optional<MemberCode> by, Chairs chairs) {
        return terms(chairs)
                .refusalOf(id, plan)
                .<Decision<Rota>>map(Decision::refused)
                .orElseGet(() -> {
                    var before = find(id);
                    var term =
                            before.map(one -> one.withProposed(plan, by))
                                    .orElseGet(() -> Term.of(id, plan, TermStatus.proposed(by)));
                    return taken(
                            term,
                            term.isDecided()
                                    ? new RotaEvent.TermChangeProposed()
                                    : new RotaEvent.TermProposed());
                });
    }

    /**
     * Proposes that the decided term {@code id} become a proposal again; a mere proposal goes at
     * once.
     */
    public Decision<Rota> takeBack(String id, Optional<MemberCode> by, LocalDate today) {
        return find(id).map(term ->
                        switch (term.status()) {
                            case TermStatus.Proposed _ -> withdraw(id);
                            case TermStatus.Decided decided ->
                                    RotaRules.refusalOfTakingBack(term, today)
                                            .<Decision<Rota>>map(Decision::refused)
                                            .orElseGet(() -> proposedBack(term, decided, by));
                        })
                .orElseGet(() -> Decision.refused(RotaRules.termUnknown(id)));
    }

    private Decision<Rota> proposedBack(
            Term term, TermStatus.Decided decided, Optional<MemberCode> by) {
        var change =
                decided.change()
                        .filter(TermChange.TakingBack.class::isInstance)
                        .orElseGet(() -> new TermChange.TakingBack(by));
        return taken(
                term.with(decided, Optional.of(change)), new RotaEvent.TermTakingBackProposed());
    }

    /**
     * Decides what is proposed of the term {@code id}.
     *
     * @param by the member that decides, another than the one that proposed
     */
    public Decision<Rota> decide(
            String id,
            FormalDecision decision,
            Optional<MemberCode> by,
            Chairs chairs,
            LocalDate today) {
        return find(id).map(term -> new Deciding(terms(chairs), term, decision, by, today).decide())
                .orElseGet(() -> Decision.refused(RotaRules.termUnknown(id)));
    }

    /** Withdraws what is proposed of the term {@code id}, which leaves what is decided of it. */
    public Decision<Rota> withdraw(String id) {
        return find(id).map(term ->
                        switch (term.status()) {
                            case TermStatus.Proposed _ ->
                                    Decision.<Rota>taken(
                                            new Rota(without(id).toList(), caretakers),
                                            new RotaEvent.ProposalWithdrawn());
                            case TermStatus.Decided decided ->
                                    decided.change().isEmpty()
                                            ? Decision.<Rota>refused(
                                                    RotaRules.nothingProposed(term))
                                            : taken(
                                                    term.with(decided, Optional.empty()),
                                                    new RotaEvent.ProposalWithdrawn());
                        })
                .orElseGet(() -> Decision.refused(RotaRules.termUnknown(id)));
    }

    /** What is proposed and approved of caretakers. */
    public Caring caring() {
        return new Caring(this);
    }

    private TermRules terms(Chairs chairs) {
        return new TermRules(this, chairs);
    }

    Decision<Rota> taken(Term term, RotaEvent event) {
        return Decision.taken(with(term), event);
    }

    Rota with(Term term) {
        return new Rota(Stream.concat(without(term.id()), Stream.of(term)).toList(), caretakers);
    }

    Rota with(Caretakers others) {
        return new Rota(terms, others);
    }

    private Stream<Term> without(String id) {
        return terms.stream().filter(term -> !term.id().equals(id));
    }

    public Optional<Term> find(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** The decided terms. */
    public Turns turns() {
        return Turns.of(terms);
    }

    /** Who chairs on {@code day}, and who before and after. */
    public Chairmanship on(LocalDate day) {
        var turns = turns();
        var current = turns.on(day);
        return new Chairmanship(
                day,
                current.isPresent()
                        ? Chairmanship.State.HELD
                        : turns.hadBegunBy(day)
                                ? Chairmanship.State.NOT_DECIDED
                                : Chairmanship.State.NOT_GIVEN,
                current,
                current.isPresent() ? Optional.empty() : caretakers.on(day),
                turns.before(day),
                turns.after(day),
                terms.stream()
                        .filter(term -> !term.isDecided())
                        .filter(term -> !term.daysBefore(Optional.empty()).endsBefore(day))
                        .findFirst());
    }

    /** The days on which no decision gives anybody the chair, and the ends that are not known. */
    public List<Gap> gaps() {
        return turns().gaps();
    }
}
