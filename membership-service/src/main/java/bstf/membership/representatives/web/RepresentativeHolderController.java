package bstf.membership.representatives.web;

import bstf.membership.language.web.HolderView;
import bstf.membership.language.web.HoldingBody;
import bstf.membership.language.web.Persons;
import bstf.membership.members.MemberCode;
import bstf.membership.representatives.RepresentativeNaming;
import bstf.membership.representatives.RepresentativePost;
import bstf.platform.access.Sight;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.time.Timeline.Entry;
import bstf.platform.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Single holders; revision and entity tag are those of the post. */
@RestController
@RequestMapping(
        path = "/api/v1/representatives/{code}/holders/{firstDay}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class RepresentativeHolderController {
    private final RepresentativeNaming naming;
    private final RepresentativeAnswers answers;

    RepresentativeHolderController(RepresentativeNaming naming, RepresentativeAnswers answers) {
        this.naming = naming;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Reads who holds the post from a day on",
            description =
                    "The entity tag is the post's. The person is shown to members and to the state"
                            + " itself.")
    ResponseEntity<HolderView> read(
            @PathIds.OfPost @PathVariable String code,
            @PathIds.OfHolder @PathVariable LocalDate firstDay,
            AsOf asOf) {
        return answers.readPart(code, asOf, (post, sight) -> holder(post, firstDay, sight));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Names a representative, or says that the post is vacant or not named",
            description =
                    "Only the state itself may. `If-Match` is the post's entity tag, and so is the one in the answer. Whoever"
                            + " held the post before goes on the day before. Refused with"
                            + " `not-a-member-then` for a person from a day on which the state is no"
                            + " member.")
    @ApiResponse(responseCode = "200", description = "Corrected, or as it was.")
    @ApiResponse(responseCode = "201", description = "Named.")
    ResponseEntity<HolderView> enter(
            @PathIds.OfPost @PathVariable String code,
            @PathIds.OfHolder @PathVariable LocalDate firstDay,
            Precondition ifMatch,
            Origin origin,
            @Valid @RequestBody HoldingBody body) {
        var placing =
                naming.name(new MemberCode(code), firstDay, body.toHolding(), ifMatch, origin);
        return answers.placedPart(
                placing.outcome(),
                placing.added(),
                post -> holder(post, firstDay, answers.sight()));
    }

    @DeleteMapping
    @Operation(
            summary = "Takes out an entry that was a mistake",
            description =
                    "The answer is the post without it; the entry before goes on. To say that"
                            + " somebody left, put `vacant` or `not-named` from the day after"
                            + " instead.")
    ResponseEntity<RepresentativeView> remove(
            @PathIds.OfPost @PathVariable String code,
            @PathIds.OfHolder @PathVariable LocalDate firstDay,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(
                naming.remove(new MemberCode(code), firstDay, ifMatch, origin), origin);
    }

    private static Optional<HolderView> holder(
            RepresentativePost post, LocalDate firstDay, Sight sight) {
        return post.post()
                .holders()
                .startingOn(firstDay)
                .map(holding ->
                        HolderView.of(
                                new Entry<>(firstDay, holding),
                                Persons.in(sight, post.member().value())));
    }
}
