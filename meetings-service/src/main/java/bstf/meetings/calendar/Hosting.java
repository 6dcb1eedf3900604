package bstf.meetings.calendar;

import bstf.meetings.calendar.Membership.Heard;
import bstf.platform.access.MemberStanding;
import bstf.platform.changes.Refusal;
import bstf.platform.time.DayRange;
import bstf.platform.time.Timeline;
import java.util.Optional;

/** Who may receive a meeting: a member in standing on each of its days. */
final class Hosting {
    private final Membership membership;

    Hosting(Membership membership) {
        this.membership = membership;
    }

    /** Why the host that {@code details} name can't receive the meeting; empty when it can. */
    Optional<Refusal> objectionTo(MeetingDetails details) {
        return details.host().flatMap(host -> objectionTo(host, details.days()));
    }

    /** The same, when what {@code before} said has been agreed already. */
    Optional<Refusal> objectionTo(MeetingDetails before, MeetingDetails details) {
        var agreed = before.host().equals(details.host()) && before.isOnDaysOf(details);
        return agreed ? Optional.empty() : objectionTo(details);
    }

    private Optional<Refusal> objectionTo(MemberCode host, DayRange days) {
        return switch (membership.of(host)) {
            case Heard.NotYet() ->
                    Optional.of(
                            Refusal.notYet(
                                    "membership-not-heard-yet",
                                    "Whether %s is a member in standing is not known here yet. Try again soon, or leave out the host and name it later."
                                            .formatted(host)));
            case Heard.NoMember() ->
                    Optional.of(
                            refusal(
                                    "host-not-a-member",
                                    "%s is not a member. Name a member state as host."
                                            .formatted(host)));
            case Heard.Standings(var timeline) -> objectionIn(timeline, host, days);
        };
    }

    private static Optional<Refusal> objectionIn(
            Timeline<MemberStanding> timeline, MemberCode host, DayRange days) {
        if (timeline.on(days.firstDay()).isEmpty()) {
            return Optional.of(
                    refusal(
                            "host-not-a-member",
                            "%s is not a member on %s. Name a member in standing as host."
                                    .formatted(host, days.firstDay())));
        }
        return timeline.within(days).stream()
                .filter(entry -> entry.value() != MemberStanding.ACTIVE)
                .findFirst()
                .map(entry -> objection(entry, host, timeline.rangeOf(entry.firstDay())));
    }

    private static Refusal objection(
            Timeline.Entry<MemberStanding> entry, MemberCode host, DayRange range) {
        return switch (entry.value()) {
            case ACTIVE -> throw new IllegalStateException("no objection to " + entry);
            case SUSPENDED ->
                    refusal(
                            "host-suspended",
                            "%s is suspended from %s%s. Name another host or other days."
                                    .formatted(host, entry.firstDay(), until(range)));
            case WITHDRAWN ->
                    refusal(
                            "host-withdrawn",
                            "%s has withdrawn as of %s. Name another host."
                                    .formatted(host, entry.firstDay()));
        };
    }

    private static Refusal refusal(String code, String detail) {
        return new Refusal(Refusal.Kind.CONFLICT, code, "host", detail);
    }

    private static String until(DayRange range) {
        return range.lastDay().map(day -> " to " + day).orElse(" on");
    }
}
