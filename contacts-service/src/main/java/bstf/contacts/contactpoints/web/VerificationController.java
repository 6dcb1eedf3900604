package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.Verifying;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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

/** The last verification; revision and entity tag are those of the contact point. */
@RestController
@RequestMapping(
        path = "/api/v1/contact-points/{id}/verification",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "contact-points")
class VerificationController {
    private final Verifying verifying;
    private final ContactPointAnswers answers;

    VerificationController(Verifying verifying, ContactPointAnswers answers) {
        this.verifying = verifying;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            operationId = "getVerification",
            summary = "Reads when a contact point was last verified, and by whom",
            description =
                    "The entity tag is the contact point's. `validAt` makes no difference: it is"
                            + " always"
                            + " the last one known.")
    ResponseEntity<VerificationView> read(
            @PathIds.OfContactPoint @PathVariable String id, AsOf asOf) {
        return answers.readPart(id, asOf, this::view);
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "putVerification",
            summary = "Says that somebody has checked the contact point",
            description =
                    "`If-Match` is the contact point's entity tag: whoever verifies says which"
                            + " state was checked. For the owner; of a secretariat's for the chair"
                            + " of its term and, until the closing window is over, the former one;"
                            + " afterwards for the sitting chair.")
    ResponseEntity<VerificationView> put(
            @PathIds.OfContactPoint @PathVariable String id,
            @Valid @RequestBody VerificationBody body,
            Precondition ifMatch,
            Origin origin) {
        return answers.changedPart(
                verifying.verify(id, body.on(), body.by(), ifMatch, origin), this::view);
    }

    private Optional<VerificationView> view(ContactPoint point) {
        return Optional.of(VerificationView.of(point.verification(), answers.eyesOn(point)));
    }
}
