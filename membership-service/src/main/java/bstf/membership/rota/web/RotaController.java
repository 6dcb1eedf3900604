package bstf.membership.rota.web;

import bstf.membership.rota.Rota;
import bstf.platform.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rota as a whole; it comes with the founding data and changes term by term. */
@RestController
@RequestMapping(path = "/api/v1/rota", produces = MediaType.APPLICATION_JSON_VALUE)
class RotaController {
    private final RotaAnswers answers;

    RotaController(RotaAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Reads the rota of chairmanships",
            description =
                    "With all terms and caretakers, and who chairs on `validAt`, who before and"
                            + " after. Its entity tag is the `If-Match` of every change below it.")
    ResponseEntity<RotaView> read(AsOf asOf) {
        return answers.read(Rota.ID, asOf);
    }
}
