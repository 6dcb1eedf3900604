package bstf.meetings.calendar.heard;

import bstf.meetings.calendar.MemberCode;
import bstf.meetings.calendar.Membership;
import bstf.platform.access.KnownOffices;

/** Answers from the offices that were heard, once all that there was to hear has been heard. */
final class HeardMembership implements Membership {
    private final KnownOffices offices;

    HeardMembership(KnownOffices offices) {
        this.offices = offices;
    }

    @Override
    public Heard of(MemberCode member) {
        var lately = offices.lately();
        if (lately.isEmpty()) {
            return new Heard.NotYet();
        }
        var standings = lately.get().members().get(member.value());
        return standings == null || standings.entries().isEmpty()
                ? new Heard.NoMember()
                : new Heard.Standings(standings);
    }
}
