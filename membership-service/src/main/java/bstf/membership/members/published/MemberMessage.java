package bstf.membership.members.published;

import bstf.membership.language.published.DecisionMessage;
import bstf.membership.language.published.GapMessage;
import bstf.membership.members.Authorities;
import bstf.membership.members.CompetentAuthority;
import bstf.membership.members.Member;
import bstf.membership.members.MemberCode;
import bstf.membership.members.Standing;
import bstf.membership.members.StandingProposal;
import bstf.platform.time.Timeline.Entry;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The whole state of a member, version 1.
 *
 * @param name the country's name in English, from CLDR
 * @param standings what is in force, oldest first; each until the next one's first day; none of a
 *     state that nobody approved as a member yet
 * @param proposedStandings what gives and takes away nothing until another member approves it
 */
public record MemberMessage(
        String code,
        String name,
        List<StandingMessage> standings,
        List<ProposedMessage> proposedStandings,
        AuthoritiesMessage authorities,
        boolean retired,
        List<GapMessage> gaps) {

    /**
     * How it stands from a day on.
     *
     * @param standing {@code active}, {@code suspended} or {@code withdrawn}
     * @param proposedBy left out for the founding
     * @param approvedBy another member; left out for the founding
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record StandingMessage(
            LocalDate firstDay,
            String standing,
            DecisionMessage decision,
            Optional<String> proposedBy,
            Optional<String> approvedBy) {
        static StandingMessage of(Entry<Standing> entry) {
            var standing = entry.value();
            return new StandingMessage(
                    entry.firstDay(),
                    word(standing),
                    DecisionMessage.of(standing.decision()),
                    standing.backing().proposedBy().map(MemberCode::value),
                    standing.backing().approvedBy().map(MemberCode::value));
        }

        static String word(Standing standing) {
            return switch (standing.kind()) {
                case ACTIVE -> "active";
                case SUSPENDED -> "suspended";
                case WITHDRAWN -> "withdrawn";
            };
        }
    }

    /**
     * What is proposed for a day.
     *
     * @param removal whether what begins that day shall be taken out; then there is no standing
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ProposedMessage(
            LocalDate firstDay,
            boolean removal,
            Optional<String> standing,
            Optional<DecisionMessage> decision,
            Optional<String> proposedBy) {
        static ProposedMessage of(StandingProposal proposal) {
            return new ProposedMessage(
                    proposal.firstDay(),
                    proposal.standing().isEmpty(),
                    proposal.standing().map(StandingMessage::word),
                    proposal.standing().map(Standing::decision).map(DecisionMessage::of),
                    proposal.proposedBy().map(MemberCode::value));
        }
    }

    /**
     * Its competent authorities.
     *
     * @param state {@code given} or {@code not-given}
     */
    public record AuthoritiesMessage(String state, List<AuthorityMessage> items) {
        static AuthoritiesMessage of(Authorities authorities) {
            return new AuthoritiesMessage(
                    switch (authorities) {
                        case Authorities.Given(_) -> "given";
                        case Authorities.NotGiven() -> "not-given";
                    },
                    authorities.items().stream().map(AuthorityMessage::of).toList());
        }
    }

    /** One of them. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record AuthorityMessage(String id, String name, Optional<String> remit) {
        static AuthorityMessage of(CompetentAuthority authority) {
            return new AuthorityMessage(authority.id(), authority.name(), authority.remit());
        }
    }

    public static MemberMessage of(Member member) {
        return new MemberMessage(
                member.code().value(),
                member.code().nameIn(Locale.ENGLISH),
                member.standings().timeline().entries().stream().map(StandingMessage::of).toList(),
                member.proposed().all().stream().map(ProposedMessage::of).toList(),
                AuthoritiesMessage.of(member.authorities()),
                member.retired(),
                GapMessage.of(member.gaps()));
    }
}
