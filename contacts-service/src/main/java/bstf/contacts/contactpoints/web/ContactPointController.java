package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.ContactPointRegistration;
import bstf.contacts.contactpoints.Owner;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import bstf.platform.web.MergePatch;
import bstf.platform.web.NewId;
import bstf.platform.web.PageOf;
import bstf.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contact points as a whole. */
@RestController
@RequestMapping(path = "/api/v1/contact-points", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "contact-points",
        description =
                "How the secretariat of a term, a member or an observer is reached. Each change,"
                        + " also of a"
                        + " channel or the verification, is a revision of the contact point.")
class ContactPointController {
    private final ContactPointRegistration registration;
    private final ContactPointAnswers answers;

    ContactPointController(ContactPointRegistration registration, ContactPointAnswers answers) {
        this.registration = registration;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            operationId = "listContactPoints",
            summary = "Lists contact points",
            description =
                    "Those of which the caller may know, in use on `validAt`, ordered by the owner's"
                            + " kind (secretariat, member, observer), the owner's id and their own"
                            + " id.")
    ResponseEntity<PageOf<ContactPointView>> list(
            @Parameter(description = "Only those of owners of this kind.") @RequestParam
                    Optional<Owner.Kind> ownerKind,
            @Parameter(description = "Only those of owners with this id.", example = "2015-2016-ru")
                    @RequestParam
                    Optional<String> ownerId,
            @Parameter(
                            description =
                                    "`true`: also those that are not in use on `validAt`. Left out"
                                            + " it"
                                            + " is `false`.")
                    @RequestParam
                    Optional<Boolean> anyDay,
            @Parameter(description = "`true`: also retired ones. Left out it is `false`.")
                    @RequestParam
                    Optional<Boolean> retired,
            AsOf asOf,
            Paging paging) {
        return answers.page(
                asOf,
                paging,
                point ->
                        ownerKind.stream().allMatch(point.owner().kind()::equals)
                                && ownerId.stream().allMatch(point.owner().id()::equals)
                                && (anyDay.orElse(false) || point.days().contains(asOf.validAt()))
                                && (retired.orElse(false) || !point.retired()));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createContactPoint",
            summary = "Enters a contact point under an id that is made for it",
            description =
                    "For the owner; of a secretariat's for the chair of its term, with the scope"
                            + " secretariat.act, and as a draft for the next chair. The owner has to be"
                            + " one that the membership service has told of; while it has"
                            + " not"
                            + " been heard to the end, the answer is 503 membership-not-heard-yet.")
    ResponseEntity<ContactPointView> create(
            NewId id, @Valid @RequestBody ContactPointBody body, Origin origin) {
        return answers.created(registration.register(id.value(), body.toDraft(), origin), origin);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "putContactPoint",
            summary = "Enters a contact point under a readable id",
            description =
                    "Only creates (`If-None-Match: *`); PATCH changes. For the owner; of a"
                            + " secretariat's for the chair of its term, with the scope"
                            + " secretariat.act, and as a draft for the next chair. The owner has to be"
                            + " one"
                            + " that the"
                            + " membership service has told of; while it has not been heard to the"
                            + " end, the"
                            + " answer is 503 membership-not-heard-yet.")
    ResponseEntity<ContactPointView> put(
            @PathIds.OfContactPoint @PathVariable("id") String path,
            NewId id,
            @Valid @RequestBody ContactPointBody body,
            Origin origin) {
        return answers.created(registration.register(id.value(), body.toDraft(), origin), origin);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getContactPoint",
            summary = "Reads a contact point, also a retired one")
    ResponseEntity<ContactPointView> read(
            @PathIds.OfContactPoint @PathVariable String id, AsOf asOf) {
        return answers.read(id, asOf);
    }

    @PatchMapping(path = "/{id}", consumes = MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchContactPoint",
            summary = "Changes a contact point",
            description =
                    "Changing organisation, address or channels makes the verification outdated;"
                            + " changing"
                            + " the days does not. The owner stays for ever. A number that stands"
                            + " keeps the"
                            + " reading that it got when it came in, also when the address moves"
                            + " abroad.")
    ResponseEntity<ContactPointView> patch(
            @PathIds.OfContactPoint @PathVariable String id,
            MergePatch<ContactPointBody> patch,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(
                registration.change(
                        id,
                        point -> patch.applyTo(ContactPointBody.of(point)).toDraft(),
                        ifMatch,
                        origin),
                origin);
    }

    @DeleteMapping("/{id}")
    @Operation(
            operationId = "retireContactPoint",
            summary = "Retires a contact point",
            description =
                    "It stays readable under its id, and lists show it only with `retired=true`."
                            + " It is not"
                            + " changed any more.")
    ResponseEntity<ContactPointView> retire(
            @PathIds.OfContactPoint @PathVariable String id, Precondition ifMatch, Origin origin) {
        return answers.changed(registration.retire(id, ifMatch, origin), origin);
    }
}
