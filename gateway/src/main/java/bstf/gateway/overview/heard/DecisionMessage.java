package bstf.gateway.overview.heard;

import bstf.gateway.overview.Decision;
import java.time.LocalDate;
import java.util.Optional;

/** A decision of the body. */
record DecisionMessage(String text, Optional<LocalDate> decidedOn, Optional<String> reference) {

    Decision toDecision() {
        return new Decision(text, decidedOn, reference);
    }
}
