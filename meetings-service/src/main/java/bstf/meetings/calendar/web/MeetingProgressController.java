package bstf.meetings.calendar.web;

import bstf.meetings.calendar.MeetingId;
import bstf.meetings.calendar.MeetingPostponing;
import bstf.meetings.calendar.MeetingProgress;
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

/** Leads meetings from planned over confirmed to held, calls them off and brings them back. */
@RestController
@RequestMapping(path = "/api/v1/meetings/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "meetings")
class MeetingProgressController {
    private final MeetingProgress progress;
    private final MeetingPostponing postponing;
    private final MeetingAnswers answers;

    MeetingProgressController(
            MeetingProgress progress, MeetingPostponing postponing, MeetingAnswers answers) {
        this.progress = progress;
        this.postponing = postponing;
        this.answers = answers;
    }

    @PostMapping("/confirmation")
    @Operation(
            operationId = "confirmMeeting",
            summary = "Confirms a planned meeting",
            description =
                    "The chair stands by it: delegates may travel. Its host, where one is named, is"
                            + " asked again.")
    ResponseEntity<MeetingView> confirm(
            @PathId @PathVariable String id, Precondition ifMatch, Origin origin) {
        return answers.changed(progress.confirm(new MeetingId(id), ifMatch, origin), origin);
    }

    @PostMapping("/holding")
    @Operation(
            operationId = "holdMeeting",
            summary = "Records that a confirmed meeting was held",
            description =
                    "From its last day on, which begins in the body's reference zone: until then it"
                            + " may still be broken off.")
    ResponseEntity<MeetingView> hold(
            @PathId @PathVariable String id, Precondition ifMatch, Origin origin) {
        return answers.changed(progress.hold(new MeetingId(id), ifMatch, origin), origin);
    }

    @PostMapping(path = "/holding/correction", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "correctHolding",
            summary = "Takes back that a meeting was held",
            description = "It is confirmed as before; from there it can be moved or called off.")
    ResponseEntity<MeetingView> correctHolding(
            @PathId @PathVariable String id,
            @Valid @RequestBody ReasonBody body,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(
                progress.correctHolding(new MeetingId(id), body.reason(), ifMatch, origin), origin);
    }

    @PostMapping(path = "/cancellation", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "cancelMeeting",
            summary = "Calls a meeting off",
            description = "It stays in the calendar and keeps its days.")
    ResponseEntity<MeetingView> cancel(
            @PathId @PathVariable String id,
            @Valid @RequestBody ReasonBody body,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(
                progress.cancel(new MeetingId(id), body.reason(), ifMatch, origin), origin);
    }

    @PostMapping("/reinstatement")
    @Operation(
            operationId = "reinstateMeeting",
            summary = "Brings a cancelled meeting back",
            description =
                    "It is planned again, on the same days, and confirmed anew. Its host, where one"
                            + " is named, is asked again.")
    ResponseEntity<MeetingView> reinstate(
            @PathId @PathVariable String id, Precondition ifMatch, Origin origin) {
        return answers.changed(progress.reinstate(new MeetingId(id), ifMatch, origin), origin);
    }

    @PostMapping(path = "/postponement", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "postponeMeeting",
            summary = "Puts a meeting off to a later one",
            description =
                    "Answers with the postponed meeting, whose replacedBy names the later one. The"
                            + " later one is written first: when the answer is lost, the same request"
                            + " again, best with an Idempotency-Key, completes what was begun.")
    ResponseEntity<MeetingView> postpone(
            @PathId @PathVariable String id,
            @Valid @RequestBody PostponementBody body,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(
                postponing.postpone(
                        new MeetingId(id), body.reason(), body.toReplacement(), ifMatch, origin),
                origin);
    }
}
