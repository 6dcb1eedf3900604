package bstf.membership.rota.web;

import bstf.membership.rota.Rota;
import bstf.membership.rota.RotaPlanning;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is proposed of a term; revision and entity tag are those of the rota. */
@RestController
@RequestMapping(
        path = "/api/v1/rota/terms/{termId}/proposal",
        produces = MediaType.APPLICATION_JSON_VALUE)
class TermProposalController {
    private final RotaPlanning planning;
    private final RotaAnswers answers;

    TermProposalController(RotaPlanning planning, RotaAnswers answers) {
        this.planning = planning;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Reads what is proposed of a term",
            description = "404 while nothing is. The entity tag is the rota's.")
    ResponseEntity<TermChangeView> read(@PathIds.OfTerm @PathVariable String termId, AsOf asOf) {
        return answers.readPart(
                Rota.ID, asOf, rota -> rota.find(termId).flatMap(TermChangeView::of));
    }

    @DeleteMapping
    @Operation(
            summary = "Withdraws what is proposed of a term",
            description =
                    "Any active member may. The answer is the rota; a decided term stands as it is."
                            + " Refused with `nothing-proposed` when nothing is.")
    ResponseEntity<RotaView> withdraw(
            @PathIds.OfTerm @PathVariable String termId, Precondition ifMatch, Origin origin) {
        return answers.changed(planning.withdraw(termId, ifMatch, origin), origin);
    }
}
