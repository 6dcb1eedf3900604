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
import bstf.platform.web.Answers;
import bstf.platform.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

/** Single seats; revision and entity tag are those of the observer. */
@RestController
@RequestMapping(
        path = "/api/v1/observers/{id}/seats/{seatId}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class ObserverSeatController {
    private final Observers observers;
    private final ObserverRecording recording;
    private final FormerIds formerIds;
    private final ReferenceZone zone;
    private final Answers answers;

    ObserverSeatController(
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
            summary = "Reads the place of an observer's official",
            description = "The entity tag is the observer's.")
    ResponseEntity<SeatEntry> read(
            @PathIds.OfObserver
                    @PathVariable
                    @Size(max = Texts.ID_LENGTH)
                    @Pattern(regexp = Texts.ID)
                    String id,
            @PathIds.OfSeat @PathVariable @Size(max = Texts.ID_LENGTH) @Pattern(regexp = Texts.ID)
                    String seatId,
            AsOf asOf) {
        return formerIds.answer(
                id,
                "/seats/" + seatId,
                asOf.knownAt(),
                present ->
                        answers.read(
                                Looking.at(observers, present, asOf)
                                        .filter(kept ->
                                                kept.value().record().seat(seatId).isPresent()),
                                only(seatId)));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Says who sits in a place of an observer's official",
            description =
                    "The whole seat with all its holders; a new id adds a seat. `If-Match` is the"
                            + " observer's entity tag, and so is the one in the answer.")
    @ApiResponse(responseCode = "200", description = "Changed, or as it was.")
    @ApiResponse(responseCode = "201", description = "Added.")
    ResponseEntity<SeatEntry> enter(
            @PathIds.OfObserver
                    @PathVariable
                    @Size(max = Texts.ID_LENGTH)
                    @Pattern(regexp = Texts.ID)
                    String id,
            @PathIds.OfSeat @PathVariable @Size(max = Texts.ID_LENGTH) @Pattern(regexp = Texts.ID)
                    String seatId,
            Precondition ifMatch,
            Origin origin,
            @Valid @RequestBody SeatBody body) {
        return formerIds.answer(
                id,
                "/seats/" + seatId,
                present -> {
                    var placing = recording.fill(present, body.toSeat(seatId), ifMatch, origin);
                    return placing.added()
                            ? answers.created(placing.outcome(), only(seatId))
                            : answers.changed(placing.outcome(), only(seatId));
                });
    }

    @DeleteMapping
    @Operation(
            summary = "Takes the place of an official away",
            description = "The answer is the observer without it.")
    ResponseEntity<ObserverView> remove(
            @PathIds.OfObserver
                    @PathVariable
                    @Size(max = Texts.ID_LENGTH)
                    @Pattern(regexp = Texts.ID)
                    String id,
            @PathIds.OfSeat @PathVariable @Size(max = Texts.ID_LENGTH) @Pattern(regexp = Texts.ID)
                    String seatId,
            Precondition ifMatch,
            Origin origin) {
        return formerIds.answer(
                id,
                "",
                present ->
                        answers.changed(
                                recording.removeSeat(present, seatId, ifMatch, origin),
                                kept -> ObserverView.of(kept, zone.dayAt(origin.at()))));
    }

    private static Function<Kept<Observer>, SeatEntry> only(String seatId) {
        return kept -> SeatEntry.of(kept.value().record().seat(seatId).orElseThrow());
    }
}
