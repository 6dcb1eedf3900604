package bstf.membership.founding;

import bstf.membership.language.FormalDecision;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decision, with the id by which others of the file name it. */
record DecisionEntry(
        @NotNull String id,
        @NotNull String text,
        @Nullable LocalDate decidedOn,
        @Nullable String reference) {

    FormalDecision toDecision() {
        return new FormalDecision(
                text, Optional.ofNullable(decidedOn), Optional.ofNullable(reference));
    }
}
