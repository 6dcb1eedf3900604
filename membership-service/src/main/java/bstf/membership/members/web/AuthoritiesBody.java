package bstf.membership.members.web;

import bstf.membership.language.web.Coherence;
import bstf.membership.language.web.Coherent;
import bstf.membership.members.Authorities;
import bstf.membership.members.CompetentAuthority;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** A member's competent authorities as callers send and read them. */
@Coherent
@Schema(description = "The competent authorities of a member.")
record AuthoritiesBody(
        @Schema(description = "`given`, or `not-given`: the member has not said which.") @NotNull
                Authorities.State state,
        @Schema(description = "The authorities; at least one when given, none when not.")
                @NotNull
                @Size(max = Authorities.MOST)
                List<@NotNull @Valid AuthorityEntry> items)
        implements Coherence {

    @Override
    public Stream<Incoherence> incoherences() {
        var count = items == null ? 0 : items.size();
        return Coherence.unless(
                state == null || (count > 0) == (state == Authorities.State.GIVEN),
                "items",
                "%d (expected: at least one when the state is given, none when it is not-given)"
                        .formatted(count));
    }

    static AuthoritiesBody of(Authorities authorities) {
        return new AuthoritiesBody(
                authorities.state(), authorities.items().stream().map(AuthorityEntry::of).toList());
    }

    List<CompetentAuthority> toAuthorities() {
        return items.stream().map(AuthorityEntry::toAuthority).toList();
    }
}
