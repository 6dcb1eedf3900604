package bstf.membership.members.web;

import bstf.membership.language.web.Line;
import bstf.membership.language.web.ReadableId;
import bstf.membership.members.CompetentAuthority;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** A competent authority as callers send and read it. */
@Schema(description = "An authority of a member that takes part in the body's work.")
record AuthorityEntry(
        @Schema(description = "Unique within the member.", example = "customs-service")
                @NotNull
                @ReadableId
                String id,
        @Schema(description = "Its name in English.", example = "Customs Service") @NotNull @Line
                String name,
        @Schema(
                        description =
                                "The part of its work that takes part; left out when all does or"
                                        + " nothing was said.",
                        example = "Operational work")
                Optional<@Line String> remit) {

    static AuthorityEntry of(CompetentAuthority authority) {
        return new AuthorityEntry(authority.id(), authority.name(), authority.remit());
    }

    CompetentAuthority toAuthority() {
        return new CompetentAuthority(id, name, remit);
    }
}
