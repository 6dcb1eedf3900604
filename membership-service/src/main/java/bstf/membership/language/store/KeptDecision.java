package bstf.membership.language.store;

import bstf.membership.language.FormalDecision;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decision of the body as MongoDB keeps it. */
public record KeptDecision(String text, @Nullable LocalDate decidedOn, @Nullable String reference) {

    public static KeptDecision of(FormalDecision decision) {
        return new KeptDecision(
                decision.text(),
                decision.decidedOn().orElse(null),
                decision.reference().orElse(null));
    }

    public FormalDecision toDecision() {
        return new FormalDecision(
                text, Optional.ofNullable(decidedOn), Optional.ofNullable(reference));
    }
}
