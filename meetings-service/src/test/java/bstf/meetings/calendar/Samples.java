package bstf.meetings.calendar;

import bstf.meetings.calendar.Membership.Heard;
import bstf.platform.access.Audit;
import bstf.platform.access.Caller;
import bstf.platform.access.DecisionPoint;
import bstf.platform.access.Denial;
import bstf.platform.access.Disclosure;
import bstf.platform.access.Guard;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.MemberStanding;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.access.Windows;
import bstf.platform.changes.Decision;
import bstf.platform.changes.NamedParties;
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
        return MeetingEntry.told(
                id(id), details, status, Optional.empty(), Disclosure.toEverybody(), SPRING);
    }

    public static Meeting retired(Meeting meeting, Moment now) {
        return taken(meeting.retire(now));
    }

    /** The same meeting, held by the registry in another way. */
    public static Meeting filed(Filing filing, Meeting meeting) {
        return new Meeting(
                meeting.id(),
                meeting.details(),
                meeting.status(),
                meeting.replaces(),
                meeting.earlierDates(),
                meeting.sequence(),
                meeting.gaps(),
                filing);
    }

    /** What a writer says who leaves to the registry who may know of it. */
    public static MeetingSaid said(MeetingDetails details) {
        return new MeetingSaid(details, Optional.empty(), Optional.empty());
    }

    public static Desk desk(Meetings meetings, Membership membership) {
        KnownOffices offices = () -> Optional.of(Chairs.OFFICES);
        return new Desk(
                meetings,
                membership,
                new NamedParties(offices),
                new Guard(
                        new DecisionPoint(MeetingRights.TABLE, offices, ZONE, new Windows(90, 30)),
                        new Unwritten()),
                ZONE);
    }

    private static final class Unwritten implements Audit {
        @Override
        public void done(Caller caller, Verb verb, Thing thing, String by) {}

        @Override
        public void denied(Caller caller, Verb verb, Thing thing, Denial reason) {}
    }

    /** Russia and Latvia, active since the founding. */
    public static Membership membership() {
        return members(
                Map.of(
                        RUSSIA, List.of(since("1996-05-04", MemberStanding.ACTIVE)),
                        LATVIA, List.of(since("1996-05-04", MemberStanding.ACTIVE))));
    }

    public static Membership members(
            Map<MemberCode, List<Timeline.Entry<MemberStanding>>> standings) {
        return code ->
                Optional.ofNullable(standings.get(code))
                        .<Heard>map(entries -> new Heard.Standings(Timeline.of(entries)))
                        .orElseGet(Heard.NoMember::new);
    }

    public static Membership notHeardYet() {
        return code -> new Heard.NotYet();
    }

    public static Timeline.Entry<MemberStanding> since(String day, MemberStanding standing) {
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
