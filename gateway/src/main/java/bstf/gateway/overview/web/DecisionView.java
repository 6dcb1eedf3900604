package bstf.gateway.overview.web;

import bstf.gateway.overview.Decision;
import java.time.LocalDate;
import java.util.Optional;

/** The decision behind something. */
record DecisionView(String text, Optional<LocalDate> decidedOn, Optional<String> reference) {
    static DecisionView of(Decision decision) {
        return new DecisionView(decision.text(), decision.decidedOn(), decision.reference());
    }
}
