package bstf.meetings.calendar;

import bstf.platform.access.MemberStanding;
import bstf.platform.time.Timeline;

/** What this service has heard of the body's members. Answers from memory. */
public interface Membership {

    Heard of(MemberCode member);

    /** What has been heard of one member. */
    sealed interface Heard {

        /** Membership has not been heard at all so far. */
        record NotYet() implements Heard {}

        /** Membership knows no such member. */
        record NoMember() implements Heard {}

        /** The member's standing from each day on. */
        record Standings(Timeline<MemberStanding> timeline) implements Heard {}
    }
}
