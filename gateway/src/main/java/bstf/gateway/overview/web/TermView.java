package bstf.gateway.overview.web;

import bstf.gateway.overview.Term;
import bstf.gateway.overview.Words;
import java.time.LocalDate;
import java.util.Optional;

/** One chairmanship. */
record TermView(
        String id,
        String chair,
        Optional<String> chairName,
        LocalDate firstDay,
        EndView end,
        String status,
        Optional<DecisionView> decision) {

    record EndView(String kind, Optional<LocalDate> lastDay) {
        static EndView of(Term.End end) {
            return switch (end) {
                case Term.End.Decided(var lastDay) -> new EndView("decided", Optional.of(lastDay));
                case Term.End.Open _ -> new EndView("open", Optional.empty());
                case Term.End.Unknown _ -> new EndView("unknown", Optional.empty());
            };
        }
    }

    static TermView of(Term term, Names names) {
        return new TermView(
                term.id(),
                term.chair(),
                names.of(term.chair()),
                term.firstDay(),
                EndView.of(term.end()),
                Words.of(term.status()),
                term.decision().map(DecisionView::of));
    }
}
