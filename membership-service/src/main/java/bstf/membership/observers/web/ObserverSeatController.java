package bstf.membership.observers.web;

import bstf.membership.language.web.Persons;
import bstf.membership.observers.Observer;
import bstf.membership.observers.ObserverRecording;
import bstf.platform.access.Sight;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
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

/** Single seats; revision and entity tag are those of the observer. */
@RestController
@RequestMapping(
        path = "/api/v1/observers/{id}/seats/{seatId}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class ObserverSeatController {
    private final ObserverRecording recording;
    private final ObserverAnswers answers;

    ObserverSeatController(ObserverRecording recording, ObserverAnswers answers) {
        this.recording = recording;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Reads the place of an observer's official",
            description =
                    "The entity tag is the observer's. Persons are shown to members and to the"
                            + " observer itself.")
    ResponseEntity<SeatView> read(
            @PathIds.OfObserver @PathVariable String id,
            @PathIds.OfSeat @PathVariable String seatId,
            AsOf asOf) {
        return answers.readPart(id, "/seats/" + seatId, asOf, seat(seatId));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Says who sits in a place of an observer's official",
            description =
                    "Only the observer itself may. The whole seat with all its holders; a new id adds a seat. `If-Match` is the"
                            + " observer's entity tag, and so is the one in the answer.")
    @ApiResponse(responseCode = "200", description = "Changed, or as it was.")
    @ApiResponse(responseCode = "201", description = "Added.")
    ResponseEntity<SeatView> enter(
            @PathIds.OfObserver @PathVariable String id,
            @PathIds.OfSeat @PathVariable String seatId,
            Precondition ifMatch,
            Origin origin,
            @Valid @RequestBody SeatBody body) {
        return answers.placedPart(
                id,
                "/seats/" + seatId,
                present -> recording.fill(present, body.toSeat(seatId), ifMatch, origin),
                seat(seatId));
    }

    @DeleteMapping
    @Operation(
            summary = "Takes the place of an official away",
            description = "Only the observer itself may. The answer is the observer without it.")
    ResponseEntity<ObserverView> remove(
            @PathIds.OfObserver @PathVariable String id,
            @PathIds.OfSeat @PathVariable String seatId,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(
                id, origin, present -> recording.removeSeat(present, seatId, ifMatch, origin));
    }

    private static BiFunction<Observer, Sight, Optional<SeatView>> seat(String seatId) {
        return (observer, sight) ->
                observer.record()
                        .seat(seatId)
                        .map(seat -> SeatView.of(seat, Persons.in(sight, observer.id())));
    }
}
