package bstf.membership.representatives.web;

import bstf.membership.language.Holding;
import bstf.membership.members.MemberCode;
import bstf.membership.representatives.RepresentativeNaming;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import bstf.platform.web.MergePatch;
import bstf.platform.web.NewId;
import bstf.platform.web.PageOf;
import bstf.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Representatives' posts as a whole. A post is there as long as its member's entry. */
@RestController
@RequestMapping(path = "/api/v1/representatives", produces = MediaType.APPLICATION_JSON_VALUE)
class RepresentativeController {
    private final RepresentativeNaming naming;
    private final RepresentativeAnswers answers;

    RepresentativeController(RepresentativeNaming naming, RepresentativeAnswers answers) {
        this.naming = naming;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Lists the posts of which something is known on a day",
            description = "With `state`: only those that are held, vacant or not named that day.")
    ResponseEntity<PageOf<RepresentativeView>> list(
            AsOf asOf,
            Paging paging,
            @Parameter(description = "Only posts in this state on `validAt`.") @RequestParam
                    Optional<List<Holding.State>> state) {
        var states = state.orElse(List.of(Holding.State.values()));
        return answers.page(
                asOf,
                paging,
                post ->
                        post.on(asOf.validAt())
                                .filter(entry -> states.contains(entry.value().state()))
                                .isPresent());
    }

    @GetMapping("/{code}")
    @Operation(
            summary = "Reads a representative's post",
            description =
                    "With all who held it; persons are shown to members and the state itself.")
    ResponseEntity<RepresentativeView> read(@PathIds.OfPost @PathVariable String code, AsOf asOf) {
        return answers.read(code, asOf);
    }

    @PutMapping(path = "/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Sets up the post of a member's representative",
            description =
                    "Only the state itself may. Refused with `member-unknown` before the member is entered, and with"
                            + " `not-a-member-then` for a person from a day on which the state is no"
                            + " member.")
    ResponseEntity<RepresentativeView> setUp(
            NewId id,
            @PathIds.OfPost @PathVariable String code,
            Origin origin,
            @Valid @RequestBody RepresentativeBody body) {
        return answers.created(
                naming.setUp(new MemberCode(id.value()), body.toHolders(), origin), origin);
    }

    @PatchMapping(path = "/{code}", consumes = MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Replaces all that is known of the holders",
            description =
                    "Only the state itself may. To name one holder use its own path,"
                            + " `…/holders/{firstDay}`.")
    ResponseEntity<RepresentativeView> change(
            @PathIds.OfPost @PathVariable String code,
            Precondition ifMatch,
            Origin origin,
            MergePatch<RepresentativeBody> patch) {
        return answers.changed(
                naming.change(
                        new MemberCode(code),
                        holders -> patch.applyTo(RepresentativeBody.of(holders)).toHolders(),
                        ifMatch,
                        origin),
                origin);
    }
}
