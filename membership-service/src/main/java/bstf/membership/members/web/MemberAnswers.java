package bstf.membership.members.web;

import bstf.membership.members.Member;
import bstf.membership.members.Members;
import bstf.platform.time.ReferenceZone;
import bstf.platform.web.AggregateAnswers;
import bstf.platform.web.Answers;
import org.springframework.stereotype.Component;

/** The answers about members, their standings and their authorities. */
@Component
final class MemberAnswers extends AggregateAnswers<Member, MemberView> {

    MemberAnswers(Members members, ReferenceZone zone, Answers answers) {
        super(members, MemberView::of, zone, answers);
    }
}
