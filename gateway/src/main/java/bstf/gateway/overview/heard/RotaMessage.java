package bstf.gateway.overview.heard;

import bstf.gateway.overview.Rota;
import bstf.gateway.overview.Term;
import bstf.gateway.overview.Words;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code rota/rota} on {@code bstf.membership.v1}. */
record RotaMessage(List<TermMessage> terms, List<GapMessage> gaps) implements Message {

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

    @Override
    public Rota toKnown() {
        return new Rota(terms.stream().map(TermMessage::toTerm).toList(), GapMessage.toGaps(gaps));
    }
}
