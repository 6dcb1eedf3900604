package bstf.membership.members.store;

import bstf.membership.language.store.KeptDecision;
import bstf.membership.members.Authorities;
import bstf.membership.members.CompetentAuthority;
import bstf.membership.members.Member;
import bstf.membership.members.MemberCode;
import bstf.membership.members.Standing;
import bstf.membership.members.Standings;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member as MongoDB keeps it.
 *
 * @param authorities none when they are not given
 */
record MemberDocument(
        String code,
        List<StandingDocument> standings,
        List<AuthorityDocument> authorities,
        boolean retired) {

    record StandingDocument(LocalDate firstDay, Standing.Kind standing, KeptDecision decision) {
        static StandingDocument of(Entry<Standing> entry) {
            return new StandingDocument(
                    entry.firstDay(),
                    entry.value().kind(),
                    KeptDecision.of(entry.value().decision()));
        }

        Entry<Standing> toEntry() {
            return new Entry<>(firstDay, new Standing(standing, decision.toDecision()));
        }
    }

    record AuthorityDocument(String id, String name, @Nullable String remit) {
        static AuthorityDocument of(CompetentAuthority authority) {
            return new AuthorityDocument(
                    authority.id(), authority.name(), authority.remit().orElse(null));
        }

        CompetentAuthority toAuthority() {
            return new CompetentAuthority(id, name, Optional.ofNullable(remit));
        }
    }

    static MemberDocument of(Member member) {
        return new MemberDocument(
                member.code().value(),
                member.standings().timeline().entries().stream().map(StandingDocument::of).toList(),
                member.authorities().items().stream().map(AuthorityDocument::of).toList(),
                member.retired());
    }

    Member toMember() {
        return new Member(
                new MemberCode(code),
                Standings.of(standings.stream().map(StandingDocument::toEntry).toList()),
                Authorities.of(authorities.stream().map(AuthorityDocument::toAuthority).toList()),
                retired);
    }
}
