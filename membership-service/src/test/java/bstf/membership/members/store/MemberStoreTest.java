package bstf.membership.members.store;

import bstf.membership.members.Member;
import bstf.membership.members.MemberSamples;
import bstf.platform.changes.AggregatesContract;
import bstf.platform.changes.Mapping;

final class MemberStoreTest extends AggregatesContract<Member> {

    @Override
    protected Mapping<Member, ?> mapping() {
        return new MemberMapping();
    }

    @Override
    protected Sample<Member> one() {
        return new Sample<>("SE", MemberSamples.member("SE"), MemberSamples.returned("SE"));
    }

    @Override
    protected Sample<Member> another() {
        return new Sample<>("DK", MemberSamples.proposed("DK"), MemberSamples.retired("DK"));
    }
}
