package bstf.meetings.founding;

import bstf.meetings.calendar.MeetingDraft;
import bstf.meetings.calendar.MeetingId;
import bstf.meetings.calendar.MeetingKind;
import bstf.meetings.calendar.MeetingStatus;
import bstf.meetings.calendar.MemberCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One meeting of the file, in the words of the API.
 *
 * @param reason only for a cancelled or postponed one
 * @param replacedBy only for a postponed one: the id of a later meeting in the same file
 */
record FoundingMeeting(
        @NotNull @Pattern(regexp = MeetingId.PATTERN) @Size(max = MeetingId.LONGEST) String id,
        @NotNull @Pattern(regexp = MeetingId.PATTERN) @Size(max = MeetingId.LONGEST) String kind,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @NotNull @Valid FoundingTimes times,
        @NotNull @Valid FoundingVenue venue,
        Optional<@Pattern(regexp = MemberCode.PATTERN) String> host,
        @NotNull Status status,
        Optional<@Size(min = 1, max = 500) String> reason,
        Optional<@Pattern(regexp = MeetingId.PATTERN) String> replacedBy) {

    /** How far it has come. */
    enum Status {
        PLANNED,
        CONFIRMED,
        HELD,
        CANCELLED,
        POSTPONED
    }

    MeetingDraft toDraft() {
        return new MeetingDraft(
                new MeetingKind(kind),
                title,
                firstDay,
                lastDay,
                times.toDraft(),
                venue.toDraft(),
                host.map(MemberCode::new));
    }

    MeetingStatus toStatus() {
        return switch (status) {
            case PLANNED -> plain(new MeetingStatus.Planned());
            case CONFIRMED -> plain(new MeetingStatus.Confirmed());
            case HELD -> plain(new MeetingStatus.Held());
            case CANCELLED -> cancelled();
            case POSTPONED -> postponed();
        };
    }

    private MeetingStatus plain(MeetingStatus plain) {
        if (reason.isPresent() || replacedBy.isPresent()) {
            throw new IllegalArgumentException(
                    "status: %s (expected: no reason and no replacedBy with it)"
                            .formatted(plain.word()));
        }
        return plain;
    }

    private MeetingStatus cancelled() {
        if (reason.isEmpty() || replacedBy.isPresent()) {
            throw new IllegalArgumentException(
                    "status: cancelled (expected: a reason and no replacedBy with it)");
        }
        return new MeetingStatus.Cancelled(reason.get());
    }

    private MeetingStatus postponed() {
        if (reason.isEmpty() || replacedBy.isEmpty()) {
            throw new IllegalArgumentException(
                    "status: postponed (expected: a reason and replacedBy with it)");
        }
        return new MeetingStatus.Postponed(reason.get(), new MeetingId(replacedBy.get()));
    }
}
