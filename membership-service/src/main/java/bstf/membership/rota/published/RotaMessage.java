package bstf.membership.rota.published;

import bstf.membership.language.published.DecisionMessage;
import bstf.membership.language.published.GapMessage;
import bstf.membership.rota.Rota;
import bstf.membership.rota.Term;
import bstf.membership.rota.TermEnd;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The whole rota of chairmanships, version 1.
 *
 * @param terms by first day; no two share a day
 */
public record RotaMessage(List<TermMessage> terms, List<GapMessage> gaps) {

    /**
     * One term.
     *
     * @param status {@code proposed} or {@code decided}
     * @param decision the one behind the status; a proposal has one when it was taken back
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record TermMessage(
            String id,
            String chair,
            LocalDate firstDay,
            EndMessage end,
            String status,
            Optional<DecisionMessage> decision) {

        static TermMessage of(Term term) {
            return new TermMessage(
                    term.id(),
                    term.chair().value(),
                    term.firstDay(),
                    EndMessage.of(term.end()),
                    term.isDecided() ? "decided" : "proposed",
                    term.status().ground().map(DecisionMessage::of));
        }
    }

    /**
     * How a term ends.
     *
     * @param kind {@code decided}, {@code open} or {@code unknown}
     * @param lastDay only when decided
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record EndMessage(String kind, Optional<LocalDate> lastDay) {
        static EndMessage of(TermEnd end) {
            return switch (end) {
                case TermEnd.Decided(var lastDay) ->
                        new EndMessage("decided", Optional.of(lastDay));
                case TermEnd.Open() -> new EndMessage("open", Optional.empty());
                case TermEnd.Unknown() -> new EndMessage("unknown", Optional.empty());
            };
        }
    }

    public static RotaMessage of(Rota rota) {
        return new RotaMessage(
                rota.terms().stream().map(TermMessage::of).toList(), GapMessage.of(rota.gaps()));
    }
}
