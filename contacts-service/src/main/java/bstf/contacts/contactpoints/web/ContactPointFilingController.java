package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.ContactPointRegistration;
import bstf.contacts.contactpoints.Verifying;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes drafts known, and gives last days to what has none. */
@RestController
@RequestMapping(path = "/api/v1/contact-points/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "contact-points")
class ContactPointFilingController {
    private final ContactPointRegistration registration;
    private final Verifying verifying;
    private final ContactPointAnswers answers;

    ContactPointFilingController(
            ContactPointRegistration registration,
            Verifying verifying,
            ContactPointAnswers answers) {
        this.registration = registration;
        this.verifying = verifying;
        this.answers = answers;
    }

    @PostMapping("/publication")
    @Operation(
            operationId = "publishContactPoint",
            summary = "Publishes a draft",
            description =
                    "From then on those see it for whom it is meant. For the chair, within its"
                            + " term.")
    ResponseEntity<ContactPointView> publish(
            @PathIds.OfContactPoint @PathVariable String id, Precondition ifMatch, Origin origin) {
        return answers.changed(registration.publish(id, ifMatch, origin), origin);
    }

    @PostMapping(path = "/end", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "endContactPoint",
            summary = "Gives a last day to a contact point that has none",
            description =
                    "A last day that stands is changed by PATCH. For the owner; of a secretariat's"
                            + " for the chair of its term and, until the closing window is over, the"
                            + " former one; afterwards for the sitting chair.")
    ResponseEntity<ContactPointView> end(
            @PathIds.OfContactPoint @PathVariable String id,
            @Valid @RequestBody EndBody body,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(verifying.end(id, body.lastDay(), ifMatch, origin), origin);
    }
}
