package bstf.membership.founding;

import bstf.membership.members.CompetentAuthority;
import bstf.membership.members.Member;
import bstf.membership.members.MemberCode;
import bstf.membership.members.MemberRecord;
import bstf.membership.members.Standing;
import bstf.platform.changes.Decision;
import bstf.platform.time.Timeline.Entry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member, with its representative's post.
 *
 * @param authorities left out when they are not given
 * @param representative who held the post from which day on
 */
record MemberEntry(
        @NotNull String code,
        @NotNull List<@NotNull @Valid StandingEntry> standings,
        @Nullable List<@NotNull @Valid AuthorityEntry> authorities,
        @NotNull List<@NotNull @Valid HolderEntry> representative) {

    /**
     * How it stands from a day on.
     *
     * @param decision the id of one of the file's decisions
     */
    record StandingEntry(
            @NotNull LocalDate firstDay,
            @NotNull Standing.Kind standing,
            @NotNull String decision) {}

    /** One of its competent authorities. */
    record AuthorityEntry(@NotNull String id, @NotNull String name, @Nullable String remit) {}

    Decision<Member> admit(Decisions decisions) {
        return Member.admit(
                new MemberCode(code),
                new MemberRecord(
                        standings.stream()
                                .map(entry ->
                                        new Entry<>(
                                                entry.firstDay,
                                                new Standing(
                                                        entry.standing,
                                                        decisions.named(entry.decision))))
                                .toList(),
                        toAuthorities()));
    }

    private List<CompetentAuthority> toAuthorities() {
        return authorities == null
                ? List.of()
                : authorities.stream()
                        .map(entry ->
                                new CompetentAuthority(
                                        entry.id, entry.name, Optional.ofNullable(entry.remit)))
                        .toList();
    }
}
