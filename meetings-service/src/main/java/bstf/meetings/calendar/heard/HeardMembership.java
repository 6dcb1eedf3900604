package bstf.meetings.calendar.heard;

import bstf.meetings.calendar.MemberCode;
import bstf.meetings.calendar.Membership;
import java.util.function.BooleanSupplier;

/** Answers from what was heard, once all that there was to hear has been heard. */
final class HeardMembership implements Membership {
    private final HeardMembers members;
    private final BooleanSupplier warm;

    HeardMembership(HeardMembers members, BooleanSupplier warm) {
        this.members = members;
        this.warm = warm;
    }

    @Override
    public Heard of(MemberCode member) {
        return warm.getAsBoolean() ? members.of(member) : new Heard.NotYet();
    }
}
