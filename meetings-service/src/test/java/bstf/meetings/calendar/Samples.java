package bstf.meetings.calendar;

import bstf.meetings.calendar.Membership.Heard;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Refusal;
import bstf.platform.time.ReferenceZone;
import bstf.platform.time.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Meetings of the programme 2015–2016, and members to receive them. */
public final class Samples {
    public static final ReferenceZone ZONE = new ReferenceZone(ZoneId.of("Europe/Moscow"));
    public static final MemberCode RUSSIA = new MemberCode("RU");
    public static final MemberCode LATVIA = new MemberCode("LV");
    public static final Moment SPRING = at("2016-03-01T09:00:00Z");

    private Samples() {}

    public static MeetingId id(String value) {
        return new MeetingId(value);
    }

    public static Moment at(String instant) {
        return Moment.of(Instant.parse(instant), ZONE);
    }

    /** 15 and 16 September 2016, nothing else known. */
    public static MeetingDetails planningInSeptember() {
        return planningOn("2016-09-15", "2016-09-16");
    }

    public static MeetingDetails planningOn(String firstDay, String lastDay) {
        return new MeetingDetails(
                new MeetingKind("operational-planning"),
                "Operational and Planning Coordination meeting",
                LocalDate.parse(firstDay),
                LocalDate.parse(lastDay),
                new Times.NotGiven(),
                new Venue.NotGiven(),
                Optional.empty());
    }

    /** The annual meeting of 24 and 25 November 2016 in Moscow; the house is made up. */
    public static MeetingDetails strategicInMoscow() {
        return new MeetingDetails(
                new MeetingKind("annual-strategic"),
                "Annual Strategic meeting",
                LocalDate.parse("2016-11-24"),
                LocalDate.parse("2016-11-25"),
                new Times.Given(
                        LocalTime.parse("09:30"),
                        Optional.of(LocalTime.parse("16:00")),
                        ZoneId.of("Europe/Moscow")),
                new Venue.Given(
                        "Example House",
                        Optional.of("Example Street 1"),
                        "Moscow",
                        Optional.of(new CountryCode("RU"))),
                Optional.of(RUSSIA));
    }

    public static MeetingDetails hostedBy(MemberCode host, MeetingDetails details) {
        return new MeetingDetails(
                details.kind(),
                details.title(),
                details.firstDay(),
                details.lastDay(),
                details.times(),
                details.venue(),
                Optional.of(host));
    }

    public static MeetingDetails movedTo(String firstDay, String lastDay, MeetingDetails details) {
        return new MeetingDetails(
                details.kind(),
                details.title(),
                LocalDate.parse(firstDay),
                LocalDate.parse(lastDay),
                details.times(),
                details.venue(),
                details.host());
    }

    public static MeetingDetails in(Venue venue, MeetingDetails details) {
        return new MeetingDetails(
                details.kind(),
                details.title(),
                details.firstDay(),
                details.lastDay(),
                details.times(),
                venue,
                details.host());
    }

    public static Meeting planned(String id, MeetingDetails details) {
        return as(new MeetingStatus.Planned(), id, details);
    }

    public static Meeting as(MeetingStatus status, String id, MeetingDetails details) {
        return Meeting.told(id(id), details, status, Optional.empty(), SPRING);
    }

    public static Meeting retired(Meeting meeting, Moment now) {
        return taken(meeting.retire(now));
    }

    /** Russia and Latvia, active since the founding. */
    public static Membership membership() {
        return members(
                Map.of(
                        RUSSIA, List.of(since("1996-05-04", Standing.ACTIVE)),
                        LATVIA, List.of(since("1996-05-04", Standing.ACTIVE))));
    }

    public static Membership members(Map<MemberCode, List<Timeline.Entry<Standing>>> standings) {
        return code ->
                Optional.ofNullable(standings.get(code))
                        .<Heard>map(entries -> new Heard.Standings(Timeline.of(entries)))
                        .orElseGet(Heard.NoMember::new);
    }

    public static Membership notHeardYet() {
        return code -> new Heard.NotYet();
    }

    public static Timeline.Entry<Standing> since(String day, Standing standing) {
        return new Timeline.Entry<>(LocalDate.parse(day), standing);
    }

    static Meeting taken(Decision<Meeting> decision) {
        return switch (decision) {
            case Decision.Taken<Meeting>(var meeting, _) -> meeting;
            case Decision.Refused<Meeting>(var reason) -> throw new AssertionError(reason);
        };
    }

    static Refusal refused(Decision<Meeting> decision) {
        return switch (decision) {
            case Decision.Taken<Meeting>(_, var event) -> throw new AssertionError(event);
            case Decision.Refused<Meeting>(var reason) -> reason;
        };
    }
}
