package bstf.membership.members.published;

import bstf.membership.language.published.DecisionMessage;
import bstf.membership.language.published.GapMessage;
import bstf.membership.members.Authorities;
import bstf.membership.members.CompetentAuthority;
import bstf.membership.members.Member;
import bstf.membership.members.Standing;
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
 * @param standings how it stands, oldest first; each until the next one's first day
 */
public record MemberMessage(
        String code,
        String name,
        List<StandingMessage> standings,
        AuthoritiesMessage authorities,
        boolean retired,
        List<GapMessage> gaps) {

    /**
     * How it stands from a day on.
     *
     * @param standing {@code active}, {@code suspended} or {@code withdrawn}
     */
    public record StandingMessage(LocalDate firstDay, String standing, DecisionMessage decision) {
        static StandingMessage of(Entry<Standing> entry) {
            return new StandingMessage(
                    entry.firstDay(),
                    switch (entry.value().kind()) {
                        case ACTIVE -> "active";
                        case SUSPENDED -> "suspended";
                        case WITHDRAWN -> "withdrawn";
                    },
                    DecisionMessage.of(entry.value().decision()));
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
                AuthoritiesMessage.of(member.authorities()),
                member.retired(),
                GapMessage.of(member.gaps()));
    }
}
