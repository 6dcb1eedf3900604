package bstf.membership.rota.web;

import bstf.membership.language.web.Prose;
import bstf.membership.members.MemberCode;
import bstf.membership.rota.CaretakerAppointing;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;

/** A caretaker as callers propose it; the first day is in the path. */
@Schema(description = "Who shall take care of the secretariat, and until when.")
record CaretakerBody(
        @Schema(description = "The code of the member that shall take care.", example = "EE")
                @NotNull
                @Pattern(regexp = MemberCode.SHAPE)
                String member,
        @Schema(description = "The last day, included.") @NotNull LocalDate lastDay,
        @Schema(
                        description = "Why it is needed.",
                        example = "Nobody chairs, and the autumn meeting has to be prepared.")
                Optional<@Prose String> reason) {

    CaretakerAppointing.Care toCare() {
        return new CaretakerAppointing.Care(new MemberCode(member), lastDay, reason);
    }
}
