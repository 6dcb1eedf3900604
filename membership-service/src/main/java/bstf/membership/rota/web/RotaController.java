package bstf.membership.rota.web;

import bstf.membership.rota.Rota;
import bstf.membership.rota.RotaPlanning;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import bstf.platform.web.MergePatch;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rota as a whole; it comes with the founding data. */
@RestController
@RequestMapping(path = "/api/v1/rota", produces = MediaType.APPLICATION_JSON_VALUE)
class RotaController {
    private final RotaPlanning planning;
    private final RotaAnswers answers;

    RotaController(RotaPlanning planning, RotaAnswers answers) {
        this.planning = planning;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Reads the rota of chairmanships",
            description = "With all terms, and who chairs on `validAt`, who before and after.")
    ResponseEntity<RotaView> read(AsOf asOf) {
        return answers.read(Rota.ID, asOf);
    }

    @PatchMapping(consumes = MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Changes several terms at once",
            description =
                    "For one term use its own path; here a handover can be moved in one step. The"
                            + " same rules hold: `terms-overlap`, `decision-required` for a decided"
                            + " term that changes without another decision, `decided-term-stays` for"
                            + " one that is left out.")
    ResponseEntity<RotaView> change(
            Precondition ifMatch, Origin origin, MergePatch<RotaBody> patch) {
        return answers.changed(
                planning.change(
                        terms -> patch.applyTo(RotaBody.of(terms)).toTerms(), ifMatch, origin),
                origin);
    }
}
