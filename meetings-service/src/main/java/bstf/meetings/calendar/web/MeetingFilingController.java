package bstf.meetings.calendar.web;

import bstf.meetings.calendar.MeetingCorrecting;
import bstf.meetings.calendar.MeetingId;
import bstf.meetings.calendar.MeetingScheduling;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes drafts known, and appends corrections. */
@RestController
@RequestMapping(path = "/api/v1/meetings/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "meetings")
class MeetingFilingController {
    private final MeetingScheduling scheduling;
    private final MeetingCorrecting correcting;
    private final MeetingAnswers answers;

    MeetingFilingController(
            MeetingScheduling scheduling, MeetingCorrecting correcting, MeetingAnswers answers) {
        this.scheduling = scheduling;
        this.correcting = correcting;
        this.answers = answers;
    }

    @PostMapping("/publication")
    @Operation(
            operationId = "publishMeeting",
            summary = "Publishes a draft",
            description =
                    "From then on those see it for whom it is meant. For the chair, within its"
                            + " term. Its host, where one is named, is asked again.")
    ResponseEntity<MeetingView> publish(
            @PathId @PathVariable String id, Precondition ifMatch, Origin origin) {
        return answers.changed(scheduling.publish(new MeetingId(id), ifMatch, origin), origin);
    }

    @PostMapping(path = "/corrections", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "correctMeeting",
            summary = "Appends a correction",
            description =
                    "It is of today and by the caller's party; nothing that is said is taken away."
                            + " For the chair within its term; when the closing window of that is"
                            + " over, and for a meeting of nobody's term, for the sitting chair.")
    ResponseEntity<MeetingView> correct(
            @PathId @PathVariable String id,
            @Valid @RequestBody CorrectionBody body,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(
                correcting.correct(new MeetingId(id), body.text(), ifMatch, origin), origin);
    }
}
