package bstf.membership.observers.web;

import bstf.membership.language.Texts;
import bstf.membership.language.web.Looking;
import bstf.membership.observers.Observer;
import bstf.membership.observers.ObserverRecording;
import bstf.membership.observers.Observers;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.time.ReferenceZone;
import bstf.platform.time.Timeline.Entry;
import bstf.platform.web.Answers;
import bstf.platform.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.function.Function;
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
    private final Observers observers;
    private final ObserverRecording recording;
    private final FormerIds formerIds;
    private final ReferenceZone zone;
    private final Answers answers;

    ObserverNameController(
            Observers observers,
            ObserverRecording recording,
            FormerIds formerIds,
            ReferenceZone zone,
            Answers answers) {
        this.observers = observers;
        this.recording = recording;
        this.formerIds = formerIds;
        this.zone = zone;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Reads the name that begins on a day",
            description = "The entity tag is the observer's.")
    ResponseEntity<NameEntry> read(
            @PathIds.OfObserver
                    @PathVariable
                    @Size(max = Texts.ID_LENGTH)
                    @Pattern(regexp = Texts.ID)
                    String id,
            @PathIds.OfName @PathVariable LocalDate firstDay,
            AsOf asOf) {
        return formerIds.answer(
                id,
                "/names/" + firstDay,
                asOf.knownAt(),
                present ->
                        answers.read(
                                Looking.at(observers, present, asOf)
                                        .filter(kept ->
                                                kept.value()
                                                        .names()
                                                        .startingOn(firstDay)
                                                        .isPresent()),
                                only(firstDay)));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Gives an observer a name from a day on, or corrects it",
            description =
                    "`If-Match` is the observer's entity tag, and so is the one in the answer. The"
                            + " id stays: a renamed observer is the same one. For another one that"
                            + " takes its place put the succession instead.")
    @ApiResponse(responseCode = "200", description = "Corrected, or as it was.")
    @ApiResponse(responseCode = "201", description = "Named.")
    ResponseEntity<NameEntry> enter(
            @PathIds.OfObserver
                    @PathVariable
                    @Size(max = Texts.ID_LENGTH)
                    @Pattern(regexp = Texts.ID)
                    String id,
            @PathIds.OfName @PathVariable LocalDate firstDay,
            Precondition ifMatch,
            Origin origin,
            @Valid @RequestBody NameBody body) {
        return formerIds.answer(
                id,
                "/names/" + firstDay,
                present -> {
                    var placing =
                            recording.rename(present, firstDay, body.toName(), ifMatch, origin);
                    return placing.added()
                            ? answers.created(placing.outcome(), only(firstDay))
                            : answers.changed(placing.outcome(), only(firstDay));
                });
    }

    @DeleteMapping
    @Operation(
            summary = "Takes out a name that was entered by mistake",
            description =
                    "The answer is the observer without it. Refused with `entries-required` for the"
                            + " only name.")
    ResponseEntity<ObserverView> remove(
            @PathIds.OfObserver
                    @PathVariable
                    @Size(max = Texts.ID_LENGTH)
                    @Pattern(regexp = Texts.ID)
                    String id,
            @PathIds.OfName @PathVariable LocalDate firstDay,
            Precondition ifMatch,
            Origin origin) {
        return formerIds.answer(
                id,
                "",
                present ->
                        answers.changed(
                                recording.removeName(present, firstDay, ifMatch, origin),
                                kept -> ObserverView.of(kept, zone.dayAt(origin.at()))));
    }

    private static Function<Kept<Observer>, NameEntry> only(LocalDate firstDay) {
        return kept ->
                NameEntry.of(
                        new Entry<>(
                                firstDay, kept.value().names().startingOn(firstDay).orElseThrow()));
    }
}
