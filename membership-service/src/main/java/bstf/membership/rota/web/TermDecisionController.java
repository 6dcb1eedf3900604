package bstf.membership.rota.web;

import bstf.membership.language.web.DecisionBody;
import bstf.membership.rota.Rota;
import bstf.membership.rota.RotaPlanning;
import bstf.membership.rota.Term;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The decision behind a term; revision and entity tag are those of the rota. */
@RestController
@RequestMapping(
        path = "/api/v1/rota/terms/{termId}/decision",
        produces = MediaType.APPLICATION_JSON_VALUE)
class TermDecisionController {
    private final RotaPlanning planning;
    private final RotaAnswers answers;

    TermDecisionController(RotaPlanning planning, RotaAnswers answers) {
        this.planning = planning;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Reads the decision behind a term",
            description =
                    "404 for a proposal that was never decided. The entity tag is the rota's.")
    ResponseEntity<DecisionBody> read(@PathIds.OfTerm @PathVariable String termId, AsOf asOf) {
        return answers.readPart(Rota.ID, asOf, rota -> decisionOf(rota, termId));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Decides what another member proposed of a term",
            description =
                    "Any active member but the one that proposed may; `proposedBy` and `approvedBy`"
                            + " then name the two. `If-Match` names the one revision that was seen,"
                            + " so that nothing else is decided (`revision-not-named` for `*`). The"
                            + " answer is the term; the entity tag is the rota's. Refused with"
                            + " `second-member-needed` for the proposer, with"
                            + " `proposer-not-in-standing` while the proposer is no active member,"
                            + " with `already-approved` when nothing is proposed of a decided term,"
                            + " with `proposer-not-named` for a proposal of which nobody knows who made"
                            + " it and for a term that was taken back and not proposed anew, and as"
                            + " the proposal could be: `terms-overlap`,"
                            + " `chair-not-in-standing`, `term-has-begun`.")
    ResponseEntity<TermEntry> enter(
            @PathIds.OfTerm @PathVariable String termId,
            Precondition ifMatch,
            Origin origin,
            @Valid @RequestBody DecisionBody body) {
        return answers.changedPart(
                planning.decide(termId, body.toDecision(), ifMatch, origin),
                TermController.term(termId));
    }

    private static Optional<DecisionBody> decisionOf(Rota rota, String termId) {
        return rota.find(termId)
                .map(Term::status)
                .flatMap(status -> status.ground())
                .map(DecisionBody::of);
    }
}
