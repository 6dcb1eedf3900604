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
            summary = "Proposes or decides a term, or changes it",
            description =
                    "`If-Match` is the rota's entity tag, and so is the one in the answer. Refused"
                            + " with `terms-overlap` when two terms would share a day, with"
                            + " `member-unknown` or `chair-not-in-standing` for a chair that is no"
                            + " member in standing on the first day, with `decision-required` when"
                            + " a decided term changes without another decision, with"
                            + " `term-has-begun` when a term that runs would become a proposal.")
    @ApiResponse(responseCode = "200", description = "Changed, or as it was.")
    @ApiResponse(responseCode = "201", description = "Entered.")
    ResponseEntity<TermEntry> enter(
            @PathIds.OfTerm @PathVariable String termId,
            Precondition ifMatch,
            Origin origin,
            @Valid @RequestBody TermBody body) {
        var placing = planning.enter(body.toTerm(termId), ifMatch, origin);
        return answers.placedPart(placing.outcome(), placing.added(), term(termId));
    }

    @PatchMapping(consumes = MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Changes a term: its chair, its days, its status",
            description =
                    "A decided term is shortened or extended by sending the decision that does so"
                            + " together with the new end. The refusals are those of the PUT.")
    ResponseEntity<TermEntry> change(
            @PathIds.OfTerm @PathVariable String termId,
            Precondition ifMatch,
            Origin origin,
            MergePatch<TermBody> patch) {
        return answers.changedPart(
                planning.changeTerm(
                        termId,
                        term -> patch.applyTo(TermBody.of(term)).toTerm(termId),
                        ifMatch,
                        origin),
                term(termId));
    }

    @DeleteMapping
    @Operation(
            summary = "Withdraws a proposal",
            description =
                    "The answer is the rota without it. Refused with `decided-term-stays` for a"
                            + " decided term.")
    ResponseEntity<RotaView> withdraw(
            @PathIds.OfTerm @PathVariable String termId, Precondition ifMatch, Origin origin) {
        return answers.changed(planning.withdraw(termId, ifMatch, origin), origin);
    }

    static Function<Rota, Optional<TermEntry>> term(String termId) {
        return rota -> rota.find(termId).map(TermEntry::of);
    }
}
