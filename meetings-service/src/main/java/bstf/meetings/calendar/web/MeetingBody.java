package bstf.meetings.calendar.web;

import bstf.meetings.calendar.Meeting;
import bstf.meetings.calendar.MeetingDetails;
import bstf.meetings.calendar.MeetingDraft;
import bstf.meetings.calendar.MeetingId;
import bstf.meetings.calendar.MeetingKind;
import bstf.meetings.calendar.MeetingSaid;
import bstf.meetings.calendar.MemberCode;
import bstf.meetings.calendar.Reading;
import bstf.platform.problem.Problem;
import bstf.platform.text.OneLine;
import bstf.platform.web.VisibilityBody;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** What whoever plans a meeting says of it. */
@Schema(name = "MeetingBody", description = "What whoever plans a meeting says of it.")
record MeetingBody(
        @NotNull
                @Pattern(regexp = MeetingId.PATTERN)
                @Size(max = MeetingId.LONGEST)
                @Schema(
                        description =
                                "What sort of meeting it is, in the body's own words:"
                                        + " operational-planning, annual-strategic, anniversary, …",
                        example = "operational-planning")
                String kind,
        @NotNull
                @OneLine
                @Size(max = 200)
                @Schema(
                        description = "In the body's own words.",
                        example = "Operational and Planning Coordination meeting")
                String title,
        @NotNull
                @Schema(
                        description = "The day on which it begins; a calendar day in no zone.",
                        example = "2016-02-25")
                LocalDate firstDay,
        @NotNull
                @Schema(description = "The day on which it ends, included.", example = "2016-02-26")
                LocalDate lastDay,
        @NotNull @Valid TimesBody times,
        @NotNull @Valid VenueBody venue,
        @Schema(
                        description =
                                "Code of the member state that receives it; a member in standing on"
                                        + " each of its days. Left out when it has not been said.",
                        example = "RU")
                Optional<@Pattern(regexp = MemberCode.PATTERN) String> host,
        @Schema(
                        description =
                                "Who may know of it: everybody in the audience and those above it,"
                                        + " and the named parties. For members when left out. What is"
                                        + " for the secretariat alone stays visible to the party that"
                                        + " said so.")
                Optional<@Valid VisibilityBody> visibility,
        @Schema(
                        description =
                                "`true`: a draft that only your party sees until you publish it. A"
                                        + " change leaves it as it is.",
                        example = "false")
                Optional<Boolean> draft) {

    static MeetingBody of(Meeting meeting) {
        var details = meeting.details();
        return new MeetingBody(
                details.kind().word(),
                details.title(),
                details.firstDay(),
                details.lastDay(),
                TimesBody.of(details.times()),
                VenueBody.of(details.venue()),
                details.host().map(MemberCode::value),
                Optional.of(VisibilityBody.of(meeting.disclosure().visibility())),
                Optional.of(meeting.disclosure().isDraft()));
    }

    /** What it means; a body that contradicts itself is thrown as the problem it is. */
    MeetingSaid toSaid() {
        return switch (toDraft().read()) {
            case Reading.Understood<MeetingDetails>(var details) ->
                    new MeetingSaid(details, visibility.map(VisibilityBody::toVisibility), draft);
            case Reading.Refused<MeetingDetails>(var reason) ->
                    throw Problem.of(reason).asException();
        };
    }

    private MeetingDraft toDraft() {
        return new MeetingDraft(
                new MeetingKind(kind),
                title,
                firstDay,
                lastDay,
                times.toDraft(),
                venue.toDraft(),
                host.map(MemberCode::new));
    }
}
