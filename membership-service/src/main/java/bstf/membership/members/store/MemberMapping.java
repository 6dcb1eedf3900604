package bstf.membership.members.store;

import bstf.membership.members.Member;
import bstf.membership.members.published.MemberMessage;
import bstf.platform.access.Audience;
import bstf.platform.changes.Mapping;

/** How members leaves memory. */
final class MemberMapping implements Mapping<Member, MemberDocument> {

    @Override
    public String type() {
        return "member";
    }

    @Override
    public Class<MemberDocument> documentType() {
        return MemberDocument.class;
    }

    @Override
    public MemberDocument toDocument(Member member) {
        return MemberDocument.of(member);
    }

    @Override
    public Member toAggregate(MemberDocument document) {
        return document.toMember();
    }

    @Override
    public Object toMessage(Member member) {
        return MemberMessage.of(member);
    }

    @Override
    public String orderOf(Member member) {
        return member.code().value();
    }

    @Override
    public Audience audienceOf(Member member) {
        return Audience.PUBLIC;
    }
}
