package bstf.membership.rota.published;

import bstf.membership.language.published.DecisionMessage;
import bstf.membership.language.published.GapMessage;
import bstf.membership.members.MemberCode;
import bstf.membership.rota.Caretaker;
import bstf.membership.rota.Rota;
import bstf.membership.rota.Term;
import bstf.membership.rota.TermChange;
import bstf.membership.rota.TermEnd;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The whole rota of chairmanships, version 1.
 *
 * @param terms by first day; no two decided ones share a day
 * @param caretakers by first day; a decided term takes its days from them
 */
public record RotaMessage(
        List<TermMessage> terms, List<CaretakerMessage> caretakers, List<GapMessage> gaps) {

    /**
     * One term.
     *
     * @param status {@code "proposed"} or {@code "decided"}
     * @param decision the one behind the status; a proposal has one when it was taken back
     * @param proposedBy the member that proposed it; left out where that is not known
     * @param approvedBy the member that decided it; left out for the founding
     * @param proposedChange of a decided term only; gives nothing until it is decided
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record TermMessage(
            String id,
            String chair,
            LocalDate firstDay,
            EndMessage end,
            String status,
            Optional<DecisionMessage> decision,
            Optional<String> proposedBy,
            Optional<String> approvedBy,
            Optional<ChangeMessage> proposedChange) {

        static TermMessage of(Term term) {
            var backing = term.status().backing();
            return new TermMessage(
                    term.id(),
                    term.chair().value(),
                    term.firstDay(),
                    EndMessage.of(term.end()),
                    term.isDecided() ? "decided" : "proposed",
                    term.status().ground().map(DecisionMessage::of),
                    backing.proposedBy().map(MemberCode::value),
                    backing.approvedBy().map(MemberCode::value),
                    term.status().change().map(ChangeMessage::of));
        }
    }

    /**
     * What is proposed to become of a decided term.
     *
     * @param kind {@code anew}, or {@code taking-back}, which has no days of its own
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ChangeMessage(
            String kind,
            Optional<String> chair,
            Optional<LocalDate> firstDay,
            Optional<EndMessage> end,
            Optional<String> proposedBy) {

        static ChangeMessage of(TermChange change) {
            var proposer = change.proposedBy().map(MemberCode::value);
            return switch (change) {
                case TermChange.Anew(var plan, _) ->
                        new ChangeMessage(
                                "anew",
                                Optional.of(plan.chair().value()),
                                Optional.of(plan.firstDay()),
                                Optional.of(EndMessage.of(plan.end())),
                                proposer);
                case TermChange.TakingBack _ ->
                        new ChangeMessage(
                                "taking-back",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                proposer);
            };
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

    /**
     * Who takes care of the secretariat on days that are in nobody's term.
     *
     * @param status {@code "proposed"}, which gives nothing, or {@code "approved"}
     * @param ending only while it is proposed to end an approved one at once
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record CaretakerMessage(
            LocalDate firstDay,
            LocalDate lastDay,
            String member,
            Optional<String> reason,
            String status,
            Optional<String> proposedBy,
            Optional<String> approvedBy,
            Optional<EndingMessage> ending) {

        static CaretakerMessage of(Caretaker caretaker) {
            var status = caretaker.status();
            return new CaretakerMessage(
                    caretaker.firstDay(),
                    caretaker.lastDay(),
                    caretaker.member().value(),
                    caretaker.reason(),
                    caretaker.isApproved() ? "approved" : "proposed",
                    status.backing().proposedBy().map(MemberCode::value),
                    status.backing().approvedBy().map(MemberCode::value),
                    status.ending()
                            .map(ending ->
                                    new EndingMessage(ending.proposedBy().map(MemberCode::value))));
        }
    }

    /** That it is proposed to end a caretaker's grant at once. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record EndingMessage(Optional<String> proposedBy) {}

    public static RotaMessage of(Rota rota) {
        return new RotaMessage(
                rota.terms().stream().map(TermMessage::of).toList(),
                rota.caretakers().all().stream().map(CaretakerMessage::of).toList(),
                GapMessage.of(rota.gaps()));
    }
}
