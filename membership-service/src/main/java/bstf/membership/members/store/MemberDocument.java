package bstf.membership.members.store;

import bstf.membership.language.store.KeptDecision;
import bstf.membership.members.Authorities;
import bstf.membership.members.CompetentAuthority;
import bstf.membership.members.Member;
import bstf.membership.members.MemberCode;
import bstf.membership.members.ProposedStandings;
import bstf.membership.members.Standing;
import bstf.membership.members.StandingProposal;
import bstf.membership.members.Standings;
import bstf.platform.time.Timeline;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member as MongoDB keeps it.
 *
 * @param standings what is in force
 * @param proposed what is proposed of them; absent in documents from before there was any
 * @param authorities none when they are not given
 */
record MemberDocument(
        String code,
        List<StandingDocument> standings,
        @Nullable List<ProposalDocument> proposed,
        List<AuthorityDocument> authorities,
        boolean retired) {

    record StandingDocument(
            LocalDate firstDay,
            Standing.Kind standing,
            KeptDecision decision,
            @Nullable KeptBacking backing) {
        static StandingDocument of(LocalDate firstDay, Standing standing) {
            return new StandingDocument(
                    firstDay,
                    standing.kind(),
                    KeptDecision.of(standing.decision()),
                    KeptBacking.of(standing.backing()));
        }

        Standing toStanding() {
            return new Standing(standing, decision.toDecision(), KeptBacking.toBacking(backing));
        }

        Entry<Standing> toEntry() {
            return new Entry<>(firstDay, toStanding());
        }
    }

    /**
     * What is proposed for a day.
     *
     * @param standing absent when it is proposed to take out what begins that day
     */
    record ProposalDocument(
            LocalDate firstDay, @Nullable StandingDocument standing, @Nullable String proposedBy) {
        static ProposalDocument of(StandingProposal proposal) {
            return new ProposalDocument(
                    proposal.firstDay(),
                    proposal.standing()
                            .map(one -> StandingDocument.of(proposal.firstDay(), one))
                            .orElse(null),
                    proposal.proposedBy().map(MemberCode::value).orElse(null));
        }

        StandingProposal toProposal() {
            return new StandingProposal(
                    firstDay,
                    Optional.ofNullable(standing).map(StandingDocument::toStanding),
                    Optional.ofNullable(proposedBy).map(MemberCode::new));
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
                member.standings().timeline().entries().stream()
                        .map(entry -> StandingDocument.of(entry.firstDay(), entry.value()))
                        .toList(),
                member.proposed().all().stream().map(ProposalDocument::of).toList(),
                member.authorities().items().stream().map(AuthorityDocument::of).toList(),
                member.retired());
    }

    Member toMember() {
        return new Member(
                new MemberCode(code),
                new Standings(
                        Timeline.of(standings.stream().map(StandingDocument::toEntry).toList())),
                proposed == null
                        ? ProposedStandings.none()
                        : new ProposedStandings(
                                proposed.stream().map(ProposalDocument::toProposal).toList()),
                Authorities.of(authorities.stream().map(AuthorityDocument::toAuthority).toList()),
                retired);
    }
}
