package bstf.membership.rota.web;

import bstf.membership.rota.CaretakerAppointing;
import bstf.membership.rota.Rota;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Single caretakers; revision and entity tag are those of the rota. */
@RestController
@RequestMapping(
        path = "/api/v1/rota/caretakers/{firstDay}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class CaretakerController {
    private final CaretakerAppointing appointing;
    private final RotaAnswers answers;

    CaretakerController(CaretakerAppointing appointing, RotaAnswers answers) {
        this.appointing = appointing;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "Reads a caretaker", description = "The entity tag is the rota's.")
    ResponseEntity<CaretakerView> read(
            @PathIds.OfCaretaker @PathVariable LocalDate firstDay, AsOf asOf) {
        return answers.readPart(Rota.ID, asOf, caretaker(firstDay));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Proposes who takes care of the secretariat in a gap",
            description =
                    "Any active member may, also for itself; it gives nothing until another member"
                            + " approves it. `If-Match` is the rota's entity tag, and so is the one"
                            + " in the answer. Refused with `caretaker-only-in-a-gap` for days of a"
                            + " decided term, with `caretaker-overlaps` for days of another approved"
                            + " caretaker, with `caretaker-too-long` beyond the bound, with"
                            + " `member-unknown` or `caretaker-not-in-standing` for one that is no"
                            + " member in standing on the first day, with `already-approved` for"
                            + " the first day of an approved one.")
    @ApiResponse(responseCode = "200", description = "Proposed in place of another, or as it was.")
    @ApiResponse(responseCode = "201", description = "Proposed.")
    ResponseEntity<CaretakerView> propose(
            @PathIds.OfCaretaker @PathVariable LocalDate firstDay,
            Precondition ifMatch,
            Origin origin,
            @Valid @RequestBody CaretakerBody body) {
        var placing = appointing.propose(firstDay, body.toCare(), ifMatch, origin);
        return answers.placedPart(placing.outcome(), placing.added(), caretaker(firstDay));
    }

    @PostMapping("/approval")
    @Operation(
            summary = "Approves a caretaker that another member proposed, or the end of one",
            description =
                    "Any active member but the one that proposed may, also the one that takes care."
                            + " `If-Match` names the one revision that was seen"
                            + " (`revision-not-named` for `*`). A grant that is ended is over with"
                            + " the day before. The answer is the rota. Refused with"
                            + " `second-member-needed` for the proposer, with"
                            + " `proposer-not-in-standing` while the proposer is no active member,"
                            + " with `already-approved` when nothing is proposed, and as the"
                            + " proposal could be.")
    ResponseEntity<RotaView> approve(
            @PathIds.OfCaretaker @PathVariable LocalDate firstDay,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(appointing.approve(firstDay, ifMatch, origin), origin);
    }

    @DeleteMapping
    @Operation(
            summary = "Withdraws a caretaker's proposal, or proposes to end a grant at once",
            description =
                    "A mere proposal goes at once; any active member may withdraw it. For an"
                            + " approved one it is only proposed, for another member to approve."
                            + " The answer is the rota. Refused with `caretaker-over` when its last"
                            + " day is past.")
    ResponseEntity<RotaView> end(
            @PathIds.OfCaretaker @PathVariable LocalDate firstDay,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(appointing.end(firstDay, ifMatch, origin), origin);
    }

    @DeleteMapping("/proposal")
    @Operation(
            summary = "Withdraws what is proposed of a caretaker",
            description =
                    "Any active member may. The answer is the rota; an approved grant stays."
                            + " Refused with `nothing-proposed` when nothing is.")
    ResponseEntity<RotaView> withdraw(
            @PathIds.OfCaretaker @PathVariable LocalDate firstDay,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(appointing.withdraw(firstDay, ifMatch, origin), origin);
    }

    private static Function<Rota, Optional<CaretakerView>> caretaker(LocalDate firstDay) {
        return rota -> rota.caretakers().find(firstDay).map(CaretakerView::of);
    }
}
