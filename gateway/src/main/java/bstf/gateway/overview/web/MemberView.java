package bstf.gateway.overview.web;

import bstf.gateway.overview.Member;
import bstf.gateway.overview.MemberOnDay;
import bstf.gateway.overview.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A member on the day. */
record MemberView(
        String code,
        String name,
        String standing,
        LocalDate standingSince,
        DecisionView standingDecision,
        AuthoritiesView authorities,
        PostView representative) {

    record AuthoritiesView(String state, Optional<List<AuthorityView>> items) {
        static AuthoritiesView of(Member.Authorities authorities) {
            return switch (authorities) {
                case Member.Authorities.Given(var items) ->
                        new AuthoritiesView(
                                "given",
                                Optional.of(items.stream().map(AuthorityView::of).toList()));
                case Member.Authorities.NotGiven _ ->
                        new AuthoritiesView("not-given", Optional.empty());
            };
        }
    }

    record AuthorityView(String id, String name, Optional<String> remit) {
        static AuthorityView of(Member.Authority authority) {
            return new AuthorityView(authority.id(), authority.name(), authority.remit());
        }
    }

    static MemberView of(MemberOnDay on) {
        var standing = on.standing().value();
        return new MemberView(
                on.member().code(),
                on.member().name(),
                Words.of(standing.standing()),
                on.standing().firstDay(),
                DecisionView.of(standing.decision()),
                AuthoritiesView.of(on.member().authorities()),
                PostView.of(on.representative()));
    }
}
