package bstf.meetings.calendar.web;

import bstf.meetings.calendar.MemberCode;
import bstf.meetings.calendar.Membership;
import bstf.meetings.calendar.Samples;

/** What this service has heard of members: at first, that Russia and Latvia are active. */
final class Rumour implements Membership {
    private volatile Membership heard = Samples.membership();

    void becomes(Membership other) {
        heard = other;
    }

    @Override
    public Heard of(MemberCode member) {
        return heard.of(member);
    }
}
