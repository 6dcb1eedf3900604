package bstf.membership.members.web;

import bstf.membership.language.web.Line;
import bstf.membership.members.CompetentAuthority;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** A competent authority as callers send it; the id is in the path. */
@Schema(description = "A competent authority without its id.")
record AuthorityBody(
        @Schema(description = "Its name in English.", example = "Customs Service") @NotNull @Line
                String name,
        @Schema(
                        description =
                                "The part of its work that takes part; left out when all does or"
                                        + " nothing was said.",
                        example = "Operational work")
                Optional<@Line String> remit) {

    CompetentAuthority toAuthority(String id) {
        return new CompetentAuthority(id, name, remit);
    }
}
