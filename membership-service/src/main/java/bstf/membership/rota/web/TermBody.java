package bstf.membership.rota.web;

import bstf.membership.members.MemberCode;
import bstf.membership.rota.TermPlan;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** What callers propose of a term; the id is in the path, the status comes with the decision. */
@Schema(description = "Which member shall chair on which days.")
record TermBody(
        @Schema(description = "The code of the member that chairs.", example = "RU")
                @NotNull
                @Pattern(regexp = MemberCode.SHAPE)
                String chair,
        @Schema(description = "The first day.") @NotNull LocalDate firstDay,
        @Schema(description = "How it ends.") @NotNull @Valid EndBody end) {

    static TermBody of(TermPlan plan) {
        return new TermBody(plan.chair().value(), plan.firstDay(), EndBody.of(plan.end()));
    }

    TermPlan toPlan() {
        return new TermPlan(new MemberCode(chair), firstDay, end.toEnd());
    }
}
