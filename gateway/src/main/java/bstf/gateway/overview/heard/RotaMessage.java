package bstf.gateway.overview.heard;

import bstf.gateway.overview.Caretaker;
import bstf.gateway.overview.Rota;
import bstf.gateway.overview.Term;
import bstf.gateway.overview.Words;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code rota/rota} on {@code bstf.membership.v1}. */
record RotaMessage(
        List<TermMessage> terms, Optional<List<CaretakerMessage>> caretakers, List<GapMessage> gaps)
        implements Message {

    record TermMessage(
            String id,
            String chair,
            LocalDate firstDay,
            EndMessage end,
            String status,
            Optional<DecisionMessage> decision) {
        Term toTerm() {
            return new Term(
                    id,
                    chair,
                    firstDay,
                    end.toEnd(),
                    Words.read(Term.Status.class, status),
                    decision.map(DecisionMessage::toDecision));
        }
    }

    record EndMessage(Kind kind, Optional<LocalDate> lastDay) {
        enum Kind {
            @JsonProperty("decided")
            DECIDED,
            @JsonProperty("open")
            OPEN,
            @JsonProperty("unknown")
            UNKNOWN
        }

        Term.End toEnd() {
            return switch (kind) {
                case DECIDED -> new Term.End.Decided(lastDay.orElseThrow());
                case OPEN -> new Term.End.Open();
                case UNKNOWN -> new Term.End.Unknown();
            };
        }
    }

    /**
     * @param status {@code proposed}, which gives nothing, or {@code approved}
     */
    record CaretakerMessage(String member, LocalDate firstDay, LocalDate lastDay, String status) {
        boolean isApproved() {
            return status.equals("approved");
        }

        Caretaker toCaretaker() {
            return new Caretaker(member, firstDay, lastDay);
        }
    }

    @Override
    public Rota toKnown() {
        return new Rota(
                terms.stream().map(TermMessage::toTerm).toList(),
                caretakers.orElse(List.of()).stream()
                        .filter(CaretakerMessage::isApproved)
                        .map(CaretakerMessage::toCaretaker)
                        .toList(),
                GapMessage.toGaps(gaps));
    }
}
