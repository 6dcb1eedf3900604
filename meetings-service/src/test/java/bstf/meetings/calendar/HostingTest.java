package bstf.meetings.calendar;

import static bstf.meetings.calendar.Samples.LATVIA;
import static bstf.meetings.calendar.Samples.hostedBy;
import static bstf.meetings.calendar.Samples.planningInSeptember;
import static bstf.meetings.calendar.Samples.since;
import static bstf.platform.access.MemberStanding.ACTIVE;
import static bstf.platform.access.MemberStanding.SUSPENDED;
import static bstf.platform.access.MemberStanding.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.MemberStanding;
import bstf.platform.changes.Refusal;
import bstf.platform.time.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether Latvia may receive the meeting of 15 and 16 September 2016. */
final class HostingTest {

    @Test
    void welcomesAMemberInStanding() {
        assertThat(objection(List.of(since("1996-05-04", ACTIVE)))).isEmpty();
    }

    @Test
    void asksNothingWhenNoHostIsNamed() {
        var hosting = new Hosting(Samples.notHeardYet());

        assertThat(hosting.objectionTo(planningInSeptember())).isEmpty();
    }

    @Test
    void refusesWhoIsNoMember() {
        var hosting = new Hosting(Samples.members(Map.of()));

        assertThat(hosting.objectionTo(hostedBy(LATVIA, planningInSeptember())))
                .contains(
                        conflict(
                                "host-not-a-member",
                                "LV is not a member. Name a member state as host."));
    }

    @Test
    void refusesWhoJoinsOnTheSecondDay() {
        assertThat(objection(List.of(since("2016-09-16", ACTIVE))))
                .contains(
                        conflict(
                                "host-not-a-member",
                                "LV is not a member on 2016-09-15. Name a member in standing as"
                                        + " host."));
    }

    @Test
    void refusesWhoIsSuspendedAndSaysUntilWhen() {
        assertThat(
                        objection(
                                List.of(
                                        since("1996-05-04", ACTIVE),
                                        since("2016-09-01", SUSPENDED),
                                        since("2016-10-01", ACTIVE))))
                .contains(
                        conflict(
                                "host-suspended",
                                "LV is suspended from 2016-09-01 to 2016-09-30. Name another host"
                                        + " or other days."));
    }

    @Test
    void refusesWhoIsSuspendedOnTheSecondDay() {
        assertThat(objection(List.of(since("1996-05-04", ACTIVE), since("2016-09-16", SUSPENDED))))
                .contains(
                        conflict(
                                "host-suspended",
                                "LV is suspended from 2016-09-16 on. Name another host or other"
                                        + " days."));
    }

    @Test
    void refusesWhoHasWithdrawn() {
        assertThat(objection(List.of(since("1996-05-04", ACTIVE), since("2016-01-01", WITHDRAWN))))
                .contains(
                        conflict(
                                "host-withdrawn",
                                "LV has withdrawn as of 2016-01-01. Name another host."));
    }

    @Test
    void welcomesWhoWithdrawsOnTheDayAfter() {
        assertThat(objection(List.of(since("1996-05-04", ACTIVE), since("2016-09-17", WITHDRAWN))))
                .isEmpty();
    }

    @Test
    void cannotTellBeforeMembershipIsHeard() {
        var hosting = new Hosting(Samples.notHeardYet());

        assertThat(hosting.objectionTo(hostedBy(LATVIA, planningInSeptember())))
                .contains(
                        Refusal.notYet(
                                "membership-not-heard-yet",
                                "Whether LV is a member in standing is not known here yet. Try"
                                        + " again soon, or leave out the host and name it later."));
    }

    @Test
    void asksNotAgainForWhatWasAgreed() {
        var agreed = hostedBy(LATVIA, planningInSeptember());

        assertThat(new Hosting(Samples.notHeardYet()).objectionTo(agreed, agreed)).isEmpty();
    }

    private static Optional<Refusal> objection(List<Timeline.Entry<MemberStanding>> standings) {
        return new Hosting(Samples.members(Map.of(LATVIA, standings)))
                .objectionTo(hostedBy(LATVIA, planningInSeptember()));
    }

    private static Refusal conflict(String code, String detail) {
        return new Refusal(Refusal.Kind.CONFLICT, code, "host", detail);
    }
}
