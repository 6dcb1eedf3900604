package bstf.meetings.calendar.web;

import bstf.meetings.calendar.MeetingId;
import bstf.meetings.calendar.MeetingScheduling;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import bstf.platform.web.MergePatch;
import bstf.platform.web.NewId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads meetings, puts them into the calendar, and changes what is said of them. */
@RestController
@RequestMapping(path = "/api/v1/meetings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "meetings",
        description =
                "When and where the body meets, and what became of it. Days are calendar days in no"
                        + " zone, first and last included; meetings may share days.")
class MeetingController {
    private final MeetingScheduling scheduling;
    private final MeetingAnswers answers;

    MeetingController(MeetingScheduling scheduling, MeetingAnswers answers) {
        this.scheduling = scheduling;
        this.answers = answers;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createMeeting",
            summary = "Puts a meeting into the calendar under an id that is made for it",
            description =
                    "For the chair of the term into which its first day falls, with the scope"
                            + " secretariat.act; until that term, the next chair may make drafts."
                            + " It is planned. A host, where one is named, is a member in standing on each of"
                            + " its days; while membership has not been heard the answer is 503"
                            + " membership-not-heard-yet.")
    ResponseEntity<MeetingView> create(
            NewId id, @Valid @RequestBody MeetingBody body, Origin origin) {
        return answers.created(
                scheduling.schedule(new MeetingId(id.value()), body.toSaid(), origin), origin);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "putMeeting",
            summary = "Puts a meeting into the calendar under a readable id",
            description =
                    "Only creates (`If-None-Match: *`); PATCH changes. For the chair of the term into"
                            + " which its first day falls, with the scope secretariat.act; until"
                            + " that term, the next chair may make drafts. It is planned. A host, where"
                            + " one is named, is a member in standing on each of its days; while"
                            + " membership has not been heard the answer is 503"
                            + " membership-not-heard-yet.")
    ResponseEntity<MeetingView> put(
            @PathId @PathVariable String id,
            NewId created,
            @Valid @RequestBody MeetingBody body,
            Origin origin) {
        return answers.created(
                scheduling.schedule(new MeetingId(created.value()), body.toSaid(), origin), origin);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getMeeting", summary = "Reads a meeting, also a retired one")
    ResponseEntity<MeetingView> read(@PathId @PathVariable String id, AsOf asOf) {
        return answers.read(id, asOf);
    }

    @PatchMapping(path = "/{id}", consumes = MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchMeeting",
            summary = "Says anew what is said of a meeting",
            description =
                    "Other days are remembered as earlierDates, and its host is asked again; days of"
                            + " another term need the right to that one as well. A held"
                            + " meeting keeps its days; a cancelled or postponed one is not"
                            + " changed.")
    ResponseEntity<MeetingView> patch(
            @PathId @PathVariable String id,
            MergePatch<MeetingBody> patch,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(
                scheduling.change(
                        new MeetingId(id),
                        meeting -> patch.applyTo(MeetingBody.of(meeting)).toSaid(),
                        ifMatch,
                        origin),
                origin);
    }

    @DeleteMapping("/{id}")
    @Operation(
            operationId = "retireMeeting",
            summary = "Takes a meeting that was entered by mistake out of all lists",
            description =
                    "It stays readable under its id. A meeting that was called off is cancelled"
                            + " instead; one that was held, or takes another's place, is not"
                            + " retired.")
    ResponseEntity<MeetingView> retire(
            @PathId @PathVariable String id, Precondition ifMatch, Origin origin) {
        return answers.changed(scheduling.retire(new MeetingId(id), ifMatch, origin), origin);
    }
}
