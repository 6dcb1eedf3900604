package bstf.gateway.overview.heard;

import bstf.gateway.overview.Member;
import bstf.gateway.overview.Standing;
import bstf.gateway.overview.Words;
import bstf.platform.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code member/<CODE>} on {@code bstf.membership.v1}. */
record MemberMessage(
        String code,
        String name,
        List<StandingMessage> standings,
        AuthoritiesMessage authorities,
        boolean retired,
        List<GapMessage> gaps)
        implements Message {

    record StandingMessage(LocalDate firstDay, String standing, DecisionMessage decision) {
        Timeline.Entry<Member.DecidedStanding> toEntry() {
            return new Timeline.Entry<>(
                    firstDay,
                    new Member.DecidedStanding(
                            Words.read(Standing.class, standing), decision.toDecision()));
        }
    }

    record AuthoritiesMessage(State state, Optional<List<AuthorityMessage>> items) {
        Member.Authorities toAuthorities() {
            return switch (state) {
                case GIVEN ->
                        new Member.Authorities.Given(
                                items.orElseThrow().stream()
                                        .map(AuthorityMessage::toAuthority)
                                        .toList());
                case NOT_GIVEN -> new Member.Authorities.NotGiven();
            };
        }
    }

    record AuthorityMessage(String id, String name, Optional<String> remit) {
        Member.Authority toAuthority() {
            return new Member.Authority(id, name, remit);
        }
    }

    @Override
    public Member toKnown() {
        return new Member(
                code,
                name,
                Timeline.of(standings.stream().map(StandingMessage::toEntry).toList()),
                authorities.toAuthorities(),
                retired,
                GapMessage.toGaps(gaps));
    }
}
