package bstf.membership.members.web;

import bstf.membership.members.MemberRecord;
import bstf.membership.members.Standings;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** A new member as callers propose it. */
@Schema(description = "A state as it is proposed as a member.")
record NewMemberBody(
        @Schema(description = "How it stands, each until the next one's first day.")
                @NotNull
                @Size(min = 1, max = Standings.MOST)
                List<@NotNull @Valid NewStandingBody> standings,
        @Schema(description = "Its competent authorities; left out means not given.")
                Optional<@Valid AuthoritiesBody> authorities) {

    MemberRecord toRecord() {
        return new MemberRecord(
                standings.stream().map(NewStandingBody::toEntry).toList(),
                authorities.stream().flatMap(given -> given.toAuthorities().stream()).toList());
    }
}
