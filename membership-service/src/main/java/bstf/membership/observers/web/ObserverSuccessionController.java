package bstf.membership.observers.web;

import bstf.membership.observers.Observer;
import bstf.membership.observers.ObserverRecording;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who takes an observer's place; revision and entity tag are those of the observer. */
@RestController
@RequestMapping(
        path = "/api/v1/observers/{id}/succession",
        produces = MediaType.APPLICATION_JSON_VALUE)
class ObserverSuccessionController {
    private final ObserverRecording recording;
    private final ObserverAnswers answers;

    ObserverSuccessionController(ObserverRecording recording, ObserverAnswers answers) {
        this.recording = recording;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Reads who took an observer's place",
            description = "404 while nobody did. The entity tag is the observer's.")
    ResponseEntity<SuccessionBody> read(@PathIds.OfObserver @PathVariable String id, AsOf asOf) {
        return answers.readPart(id, "/succession", asOf, ObserverSuccessionController::succession);
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Says that another observer takes the place of this one",
            description =
                    "`If-Match` is the entity tag of the observer that is succeeded, and so is the"
                            + " one in the answer. It observes until the day before. Refused with"
                            + " `successor-unknown`, `succession-in-a-circle` or"
                            + " `succeeded-too-early`.")
    @ApiResponse(responseCode = "200", description = "Changed, or as it was.")
    @ApiResponse(responseCode = "201", description = "Succeeded.")
    ResponseEntity<SuccessionBody> enter(
            @PathIds.OfObserver @PathVariable String id,
            Precondition ifMatch,
            Origin origin,
            @Valid @RequestBody SuccessionBody body) {
        return answers.placedPart(
                id,
                "/succession",
                present -> recording.succeed(present, body.toSuccession(), ifMatch, origin),
                ObserverSuccessionController::succession);
    }

    @DeleteMapping
    @Operation(
            summary = "Takes out a succession that was entered by mistake",
            description = "The answer is the observer, which observes again.")
    ResponseEntity<ObserverView> remove(
            @PathIds.OfObserver @PathVariable String id, Precondition ifMatch, Origin origin) {
        return answers.changed(
                id, origin, present -> recording.removeSuccession(present, ifMatch, origin));
    }

    private static Optional<SuccessionBody> succession(Observer observer) {
        return observer.record().succession().map(SuccessionBody::of);
    }
}
