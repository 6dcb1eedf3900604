package bstf.membership.members.web;

import bstf.membership.members.Authorities;
import bstf.membership.members.CompetentAuthority;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** The part of a member that the state itself writes. */
@Schema(description = "What a state says of itself.")
record MemberBody(
        @Schema(description = "Its competent authorities; left out means not given.")
                Optional<@Valid AuthoritiesBody> authorities) {

    static MemberBody of(List<CompetentAuthority> authorities) {
        return new MemberBody(Optional.of(AuthoritiesBody.of(Authorities.of(authorities))));
    }

    List<CompetentAuthority> toAuthorities() {
        return authorities.stream().flatMap(given -> given.toAuthorities().stream()).toList();
    }
}
