package bstf.membership.members.web;

import bstf.membership.members.Authorities;
import bstf.membership.members.MemberRecord;
import bstf.membership.members.Standings;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** The part of a member that callers write. */
@Schema(description = "All that callers can say of a member.")
record MemberBody(
        @Schema(description = "How it stands, each until the next one's first day.")
                @NotNull
                @Size(min = 1, max = Standings.MOST)
                List<@NotNull @Valid StandingEntry> standings,
        @Schema(description = "Its competent authorities; left out means not given.")
                Optional<@Valid AuthoritiesBody> authorities,
        @Schema(
                        description =
                                "Whether the entry was a mistake and is kept for its history only;"
                                        + " false when left out.")
                Optional<Boolean> retired) {

    static MemberBody of(MemberRecord record) {
        return new MemberBody(
                record.standings().stream().map(StandingEntry::of).toList(),
                Optional.of(AuthoritiesBody.of(Authorities.of(record.authorities()))),
                Optional.of(record.retired()));
    }

    MemberRecord toRecord() {
        return new MemberRecord(
                standings.stream().map(StandingEntry::toEntry).toList(),
                authorities.stream()
                        .flatMap(given -> given.items().stream())
                        .map(AuthorityEntry::toAuthority)
                        .toList(),
                retired.orElse(false));
    }
}
