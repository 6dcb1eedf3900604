package bstf.membership.observers.web;

import bstf.membership.observers.ObserverSucceeding;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
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

/** Who takes an observer's place; revision and entity tag are those of the observer. */
@RestController
@RequestMapping(
        path = "/api/v1/observers/{id}/succession",
        produces = MediaType.APPLICATION_JSON_VALUE)
class ObserverSuccessionController {
    private final ObserverSucceeding succeeding;
    private final ObserverAnswers answers;

    ObserverSuccessionController(ObserverSucceeding succeeding, ObserverAnswers answers) {
        this.succeeding = succeeding;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Reads who took an observer's place",
            description = "404 while nobody did. The entity tag is the observer's.")
    ResponseEntity<SuccessionView> read(@PathIds.OfObserver @PathVariable String id, AsOf asOf) {
        return answers.readPart(
                id,
                "/succession",
                asOf,
                (observer, _) -> observer.record().succession().map(SuccessionView::of));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Proposes that another observer take the place of this one",
            description =
                    "Any active member may; it waits in `proposedSuccession` until another member"
                            + " approves it at `…/approval`. Then this one observes until the day"
                            + " before. `If-Match` is the entity tag of the observer that is"
                            + " succeeded; the answer is that observer. Refused with"
                            + " `successor-unknown`, `succession-in-a-circle` or"
                            + " `succeeded-too-early`.")
    ResponseEntity<ObserverView> propose(
            @PathIds.OfObserver @PathVariable String id,
            Precondition ifMatch,
            Origin origin,
            @Valid @RequestBody SuccessionBody body) {
        return answers.changed(
                id,
                origin,
                present -> succeeding.propose(present, body.toSuccession(), ifMatch, origin));
    }

    @PostMapping("/approval")
    @Operation(
            summary = "Approves what another member proposed of the succession",
            description =
                    "Any active member but the one that proposed may. `If-Match` names the one"
                            + " revision that was seen (`revision-not-named` for `*`). The answer is"
                            + " the observer. Refused with `second-member-needed` for the proposer,"
                            + " with `proposer-not-in-standing` while the proposer is no active"
                            + " member,"
                            + " with `already-approved` or `nothing-proposed` when nothing is, and"
                            + " as the proposal could be.")
    ResponseEntity<ObserverView> approve(
            @PathIds.OfObserver @PathVariable String id, Precondition ifMatch, Origin origin) {
        return answers.changed(id, origin, present -> succeeding.approve(present, ifMatch, origin));
    }

    @GetMapping("/proposal")
    @Operation(
            summary = "Reads what is proposed of the succession",
            description = "404 while nothing is. The entity tag is the observer's.")
    ResponseEntity<ProposedSuccessionView> readProposal(
            @PathIds.OfObserver @PathVariable String id, AsOf asOf) {
        return answers.readPart(
                id,
                "/succession/proposal",
                asOf,
                (observer, _) -> observer.proposed().map(ProposedSuccessionView::of));
    }

    @DeleteMapping("/proposal")
    @Operation(
            summary = "Withdraws what is proposed of the succession",
            description =
                    "Any active member may. The answer is the observer; a succession that stands"
                            + " stays. Refused with `nothing-proposed` when nothing is.")
    ResponseEntity<ObserverView> withdraw(
            @PathIds.OfObserver @PathVariable String id, Precondition ifMatch, Origin origin) {
        return answers.changed(
                id, origin, present -> succeeding.withdraw(present, ifMatch, origin));
    }

    @DeleteMapping
    @Operation(
            summary = "Proposes to take out a succession that was entered by mistake",
            description =
                    "It stands until another member approves that at `…/approval`; then the observer"
                            + " observes again. What is only proposed goes at once. The answer is"
                            + " the observer.")
    ResponseEntity<ObserverView> takeOut(
            @PathIds.OfObserver @PathVariable String id, Precondition ifMatch, Origin origin) {
        return answers.changed(id, origin, present -> succeeding.takeOut(present, ifMatch, origin));
    }
}
