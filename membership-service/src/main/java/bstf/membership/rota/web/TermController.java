package bstf.membership.rota.web;

import bstf.membership.rota.Rota;
import bstf.membership.rota.RotaPlanning;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import bstf.platform.web.MergePatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Single terms; revision and entity tag are those of the rota. */
@RestController
@RequestMapping(path = "/api/v1/rota/terms/{termId}", produces = MediaType.APPLICATION_JSON_VALUE)
class TermController {
    private final RotaPlanning planning;
    private final RotaAnswers answers;

    TermController(RotaPlanning planning, RotaAnswers answers) {
        this.planning = planning;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "Reads a term", description = "The entity tag is the rota's.")
    ResponseEntity<TermEntry> read(@PathIds.OfTerm @PathVariable String termId, AsOf asOf) {
        return answers.readPart(Rota.ID, asOf, term(termId));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Proposes a term, or that a decided one change",
            description =
                    "Any active member may; it gives nothing until another member decides it at"
                            + " `…/decision`. A decided term stands as it is, with what is proposed"
                            + " beside it in `proposedChange`. `If-Match` is the rota's entity tag,"
                            + " and so is the one in the answer. Refused with `terms-overlap` when"
                            + " it would share a day with a decided term, with `member-unknown` or"
                            + " `chair-not-in-standing` for a chair that is no member in standing"
                            + " on the first day.")
    @ApiResponse(responseCode = "200", description = "Proposed for a term that is there.")
    @ApiResponse(responseCode = "201", description = "Proposed.")
    ResponseEntity<TermEntry> propose(
            @PathIds.OfTerm @PathVariable String termId,
            Precondition ifMatch,
            Origin origin,
            @Valid @RequestBody TermBody body) {
        var placing = planning.propose(termId, body.toPlan(), ifMatch, origin);
        return answers.placedPart(placing.outcome(), placing.added(), term(termId));
    }

    @PatchMapping(consumes = MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Proposes another chair or other days for a term",
            description =
                    "The patch is applied to what is proposed of it, else to what is decided. The"
                            + " rest is as with the PUT.")
    ResponseEntity<TermEntry> change(
            @PathIds.OfTerm @PathVariable String termId,
            Precondition ifMatch,
            Origin origin,
            MergePatch<TermBody> patch) {
        return answers.changedPart(
                planning.proposeChange(
                        termId, plan -> patch.applyTo(TermBody.of(plan)).toPlan(), ifMatch, origin),
                term(termId));
    }

    @DeleteMapping
    @Operation(
            summary = "Withdraws a proposal, or proposes to take a decided term back",
            description =
                    "A term that was never decided goes at once; any active member may withdraw it."
                            + " For a decided one it is only proposed, for another member to decide,"
                            + " that it become a proposal again. The answer is the rota. Refused"
                            + " with `term-has-begun` for a decided term that has begun.")
    ResponseEntity<RotaView> takeBack(
            @PathIds.OfTerm @PathVariable String termId, Precondition ifMatch, Origin origin) {
        return answers.changed(planning.takeBack(termId, ifMatch, origin), origin);
    }

    static Function<Rota, Optional<TermEntry>> term(String termId) {
        return rota -> rota.find(termId).map(TermEntry::of);
    }
}
