package bstf.meetings.calendar.web;

import bstf.meetings.calendar.MeetingId;
import bstf.meetings.calendar.Replacement;
import bstf.platform.changes.Refusal;
import bstf.platform.problem.Problem;
import bstf.platform.text.OneLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Why a meeting is put off, and what takes its place. */
@Schema(
        name = "Postponement",
        description =
                "Why it is put off, and what takes its place: a meeting planned in the same request"
                        + " (`replacement`, with `replacedBy` as its id where one is wanted), or one"
                        + " that is in the calendar already (`replacedBy` alone). It begins on a"
                        + " later day. A replacement that does not say who may know of it is for"
                        + " those who may know of the postponed one; it is no draft.")
record PostponementBody(
        @NotNull
                @OneLine
                @Size(max = 500)
                @Schema(
                        description = "A sentence for delegates.",
                        example = "The host asked for it.")
                String reason,
        @Schema(
                        description = "Id of the meeting that takes its place.",
                        example = "2016-10-planning")
                Optional<@Pattern(regexp = MeetingId.PATTERN) @Size(max = MeetingId.LONGEST) String>
                        replacedBy,
        Optional<@Valid MeetingBody> replacement) {

    Replacement toReplacement() {
        var id = replacedBy.map(MeetingId::new);
        return replacement
                .<Replacement>map(body -> new Replacement.Planned(id, body.toSaid()))
                .or(() -> id.map(Replacement.Named::new))
                .orElseThrow(() ->
                        Problem.of(
                                        Refusal.invalid(
                                                "replacement-missing",
                                                "replacement",
                                                "Say in replacement what is planned instead, or"
                                                        + " name in replacedBy a meeting that is in the"
                                                        + " calendar. To call it off, cancel it."))
                                .asException());
    }
}
