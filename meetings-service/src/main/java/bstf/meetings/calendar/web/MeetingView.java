package bstf.meetings.calendar.web;

import bstf.meetings.calendar.Meeting;
import bstf.meetings.calendar.MeetingId;
import bstf.meetings.calendar.MemberCode;
import bstf.platform.changes.Kept;
import bstf.platform.web.GapView;
import bstf.platform.web.VisibilityBody;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A meeting as callers see it. */
@Schema(name = "Meeting", description = "A meeting of the body.")
record MeetingView(
        @Schema(description = "Never changes.", example = "2016-02-planning") String id,
        @Schema(
                        description = "What sort of meeting it is, in the body's own words.",
                        example = "operational-planning")
                String kind,
        @Schema(example = "Operational and Planning Coordination meeting") String title,
        @Schema(
                        description = "The day on which it begins; a calendar day in no zone.",
                        example = "2016-02-25")
                LocalDate firstDay,
        @Schema(description = "The day on which it ends, included.", example = "2016-02-26")
                LocalDate lastDay,
        TimesBody times,
        VenueBody venue,
        @Schema(description = "Code of the member state that receives it.", example = "RU")
                Optional<String> host,
        StatusWord status,
        @Schema(
                        description = "Why it is cancelled or postponed; left out otherwise.",
                        example = "No venue was found.")
                Optional<String> reason,
        @Schema(
                        description =
                                "Id of the meeting that takes its place; only when postponed.",
                        example = "2016-10-planning")
                Optional<String> replacedBy,
        @Schema(
                        description = "Id of the postponed meeting whose place it takes.",
                        example = "2016-09-planning")
                Optional<String> replaces,
        @Schema(description = "Days on which it was once to be, oldest first.")
                List<EarlierDatesView> earlierDates,
        @Schema(
                        description =
                                "Counts the changes of days, times, venue and status from 0, as"
                                        + " iCalendar's SEQUENCE does.",
                        example = "2")
                int sequence,
        @Schema(description = "What was found to be otherwise than is said, oldest first.")
                List<CorrectionView> corrections,
        @Schema(
                        description =
                                "Who may know of it once it is published; shown to members, left out"
                                        + " for others.")
                Optional<VisibilityBody> visibility,
        @Schema(description = "Whether only the party that drafts it sees it.") boolean draft,
        @Schema(
                        description = "The party that drafts it; left out once it is published.",
                        example = "FI")
                Optional<String> draftedBy,
        @Schema(description = "Entered by mistake: in no list, never changed again.")
                boolean retired,
        @Schema(description = "What it lacks on the day that validAt names.") List<GapView> gaps,
        @Schema(description = "Counts its changes from 1; told to members.", example = "3")
                Optional<Long> revision,
        @Schema(
                        description = "When the last change was recorded; told to members.",
                        example = "2016-03-01T09:00:00Z")
                Optional<Instant> changedAt) {

    /** Days on which a meeting was once to be. */
    @Schema(name = "EarlierDates", description = "Days on which a meeting was once to be.")
    record EarlierDatesView(
            @Schema(description = "The first of them.", example = "2016-02-18") LocalDate firstDay,
            @Schema(description = "The last of them, included.", example = "2016-02-19")
                    LocalDate lastDay,
            @Schema(
                            description = "When the registry was told of others.",
                            example = "2016-01-12T09:00:00Z")
                    Instant until) {}

    /** Something that was found to be otherwise. */
    @Schema(
            name = "Correction",
            description = "Something that was found to be otherwise than is said.")
    record CorrectionView(
            @Schema(description = "The day on which it was appended.", example = "2017-03-01")
                    LocalDate on,
            @Schema(description = "The party that appended it.", example = "FI") String by,
            @Schema(example = "It was held, in Turku.") String text) {}

    static MeetingView of(Kept<Meeting> kept, LocalDate validAt, MeetingPicture.Shown shown) {
        var meeting = kept.value();
        var details = meeting.details();
        return new MeetingView(
                meeting.id().value(),
                details.kind().word(),
                details.title(),
                details.firstDay(),
                details.lastDay(),
                TimesBody.of(details.times()),
                VenueBody.of(details.venue()),
                details.host().map(MemberCode::value),
                StatusWord.of(meeting.status()),
                meeting.status().whyOff(),
                shown.replacement().map(MeetingId::value),
                shown.replaced().map(MeetingId::value),
                earlierDates(meeting),
                meeting.sequence(),
                meeting.filing().corrections().stream()
                        .map(one -> new CorrectionView(one.on(), one.by(), one.text()))
                        .toList(),
                shown.visibility(),
                meeting.disclosure().isDraft(),
                meeting.disclosure().draftedBy(),
                meeting.retired(),
                gaps(meeting, validAt),
                shown.followed().map(Kept::revision),
                shown.followed().map(Kept::changedAt));
    }

    private static List<EarlierDatesView> earlierDates(Meeting meeting) {
        return meeting.earlierDates().stream()
                .map(dates ->
                        new EarlierDatesView(
                                dates.days().firstDay(),
                                dates.days().lastDay().orElseThrow(),
                                dates.until()))
                .toList();
    }

    private static List<GapView> gaps(Meeting meeting, LocalDate validAt) {
        return meeting.gaps().since().entrySet().stream()
                .filter(gap -> !gap.getValue().isAfter(validAt))
                .map(gap -> new GapView(gap.getKey().code(), gap.getKey().field(), gap.getValue()))
                .toList();
    }
}
