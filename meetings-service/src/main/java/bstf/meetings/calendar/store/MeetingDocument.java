package bstf.meetings.calendar.store;

import bstf.meetings.calendar.Correction;
import bstf.meetings.calendar.EarlierDates;
import bstf.meetings.calendar.Filing;
import bstf.meetings.calendar.Gap;
import bstf.meetings.calendar.Gaps;
import bstf.meetings.calendar.Meeting;
import bstf.meetings.calendar.MeetingDetails;
import bstf.meetings.calendar.MeetingId;
import bstf.meetings.calendar.MeetingKind;
import bstf.meetings.calendar.MemberCode;
import bstf.meetings.calendar.Replacing;
import bstf.meetings.calendar.Replacing.Came;
import bstf.platform.access.Disclosure;
import bstf.platform.access.Visibility;
import bstf.platform.access.VisibilityWords;
import bstf.platform.time.DayRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is kept. Days are texts: they never become instants.
 *
 * @param corrections absent in documents of old
 * @param visibility absent in documents of old, which are for everybody
 * @param draftedBy absent when it is no draft
 */
record MeetingDocument(
        String id,
        String kind,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable TimesDocument times,
        @Nullable VenueDocument venue,
        @Nullable String host,
        StatusDocument status,
        @Nullable ReplacingDocument replaces,
        List<EarlierDatesDocument> earlierDates,
        int sequence,
        List<GapDocument> gaps,
        @Nullable List<CorrectionDocument> corrections,
        @Nullable VisibilityWords visibility,
        @Nullable String draftedBy,
        boolean retired) {

    record ReplacingDocument(String meeting, String reason, Came came) {}

    record EarlierDatesDocument(LocalDate firstDay, LocalDate lastDay, Instant until) {}

    record GapDocument(Gap gap, LocalDate since) {}

    record CorrectionDocument(LocalDate on, String by, String text) {}

    static MeetingDocument of(Meeting meeting) {
        var details = meeting.details();
        return new MeetingDocument(
                meeting.id().value(),
                details.kind().word(),
                details.title(),
                details.firstDay(),
                details.lastDay(),
                TimesDocument.of(details.times()).orElse(null),
                VenueDocument.of(details.venue()).orElse(null),
                details.host().map(MemberCode::value).orElse(null),
                StatusDocument.of(meeting.status()),
                meeting.replaces().map(MeetingDocument::replacing).orElse(null),
                meeting.earlierDates().stream().map(MeetingDocument::earlier).toList(),
                meeting.sequence(),
                meeting.gaps().since().entrySet().stream()
                        .map(gap -> new GapDocument(gap.getKey(), gap.getValue()))
                        .toList(),
                meeting.filing().corrections().stream()
                        .map(one -> new CorrectionDocument(one.on(), one.by(), one.text()))
                        .toList(),
                VisibilityWords.of(meeting.disclosure().visibility()),
                meeting.disclosure().draftedBy().orElse(null),
                meeting.retired());
    }

    Meeting toMeeting() {
        return new Meeting(
                new MeetingId(id),
                new MeetingDetails(
                        new MeetingKind(kind),
                        title,
                        firstDay,
                        lastDay,
                        TimesDocument.toTimes(times),
                        VenueDocument.toVenue(venue),
                        Optional.ofNullable(host).map(MemberCode::new)),
                status.toStatus(),
                Optional.ofNullable(replaces)
                        .map(r -> new Replacing(new MeetingId(r.meeting), r.reason, r.came)),
                earlierDates.stream()
                        .map(e -> new EarlierDates(DayRange.of(e.firstDay, e.lastDay), e.until))
                        .toList(),
                sequence,
                new Gaps(gaps.stream().collect(Collectors.toMap(g -> g.gap, g -> g.since))),
                toFiling());
    }

    private Filing toFiling() {
        return new Filing(
                new Disclosure(
                        visibility == null ? Visibility.everybody() : visibility.toVisibility(),
                        Optional.ofNullable(draftedBy)),
                corrections == null
                        ? List.of()
                        : corrections.stream()
                                .map(one -> new Correction(one.on, one.by, one.text))
                                .toList(),
                retired);
    }

    private static ReplacingDocument replacing(Replacing replacing) {
        return new ReplacingDocument(
                replacing.meeting().value(), replacing.reason(), replacing.came());
    }

    private static EarlierDatesDocument earlier(EarlierDates dates) {
        return new EarlierDatesDocument(
                dates.days().firstDay(), dates.days().lastDay().orElseThrow(), dates.until());
    }
}
