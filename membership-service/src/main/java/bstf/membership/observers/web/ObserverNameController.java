package bstf.membership.observers.web;

import bstf.membership.observers.Observer;
import bstf.membership.observers.ObserverRecording;
import bstf.platform.access.Sight;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.time.Timeline.Entry;
import bstf.platform.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Single names; revision and entity tag are those of the observer. */
@RestController
@RequestMapping(
        path = "/api/v1/observers/{id}/names/{firstDay}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class ObserverNameController {
    private final ObserverRecording recording;
    private final ObserverAnswers answers;

    ObserverNameController(ObserverRecording recording, ObserverAnswers answers) {
        this.recording = recording;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Reads the name that begins on a day",
            description = "The entity tag is the observer's.")
    ResponseEntity<NameEntry> read(
            @PathIds.OfObserver @PathVariable String id,
            @PathIds.OfName @PathVariable LocalDate firstDay,
            AsOf asOf) {
        return answers.readPart(id, "/names/" + firstDay, asOf, name(firstDay));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Gives an observer a name from a day on, or corrects it",
            description =
                    "Only the observer itself may. `If-Match` is the observer's entity tag, and so is the one in the answer. The"
                            + " id stays: a renamed observer is the same one. For another one that"
                            + " takes its place put the succession instead.")
    @ApiResponse(responseCode = "200", description = "Corrected, or as it was.")
    @ApiResponse(responseCode = "201", description = "Named.")
    ResponseEntity<NameEntry> enter(
            @PathIds.OfObserver @PathVariable String id,
            @PathIds.OfName @PathVariable LocalDate firstDay,
            Precondition ifMatch,
            Origin origin,
            @Valid @RequestBody NameBody body) {
        return answers.placedPart(
                id,
                "/names/" + firstDay,
                present -> recording.rename(present, firstDay, body.toName(), ifMatch, origin),
                name(firstDay));
    }

    @DeleteMapping
    @Operation(
            summary = "Takes out a name that was entered by mistake",
            description =
                    "Only the observer itself may. The answer is the observer without it. Refused with `entries-required` for the"
                            + " only name.")
    ResponseEntity<ObserverView> remove(
            @PathIds.OfObserver @PathVariable String id,
            @PathIds.OfName @PathVariable LocalDate firstDay,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(
                id, origin, present -> recording.removeName(present, firstDay, ifMatch, origin));
    }

    private static BiFunction<Observer, Sight, Optional<NameEntry>> name(LocalDate firstDay) {
        return (observer, _) ->
                observer.names()
                        .startingOn(firstDay)
                        .map(name -> NameEntry.of(new Entry<>(firstDay, name)));
    }
}
