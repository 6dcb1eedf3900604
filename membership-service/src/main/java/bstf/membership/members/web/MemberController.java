package bstf.membership.members.web;

import bstf.membership.members.MemberCode;
import bstf.membership.members.MemberRecording;
import bstf.membership.members.Standing;
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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members as a whole. */
@RestController
@RequestMapping(path = "/api/v1/members", produces = MediaType.APPLICATION_JSON_VALUE)
class MemberController {
    private final MemberRecording recording;
    private final MemberAnswers answers;

    MemberController(MemberRecording recording, MemberAnswers answers) {
        this.recording = recording;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Lists the members of a day",
            description =
                    "Without `standing`: those that are members on `validAt`, active or suspended."
                            + " Retired entries are listed only when asked for.")
    ResponseEntity<PageOf<MemberView>> list(
            AsOf asOf,
            Paging paging,
            @Parameter(description = "Only those that stand like this on `validAt`.") @RequestParam
                    Optional<List<Standing.Kind>> standing,
            @Parameter(description = "Whether to list the retired entries instead.") @RequestParam
                    Optional<Boolean> retired) {
        var kinds = standing.orElse(List.of(Standing.Kind.ACTIVE, Standing.Kind.SUSPENDED));
        return answers.page(
                asOf,
                paging,
                member ->
                        member.retired() == retired.orElse(false)
                                && member.standingOn(asOf.validAt())
                                        .filter(entry -> kinds.contains(entry.value().kind()))
                                        .isPresent());
    }

    @GetMapping("/{code}")
    @Operation(summary = "Reads a member", description = "Also one that has withdrawn.")
    ResponseEntity<MemberView> read(@PathIds.OfMember @PathVariable String code, AsOf asOf) {
        return answers.read(code, asOf);
    }

    @PutMapping(path = "/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Enters a state as a member",
            description =
                    "The first standing is active. Refused with `country-unknown` for a code that"
                            + " CLDR has no name for, and with `not-a-member-then` for a suspension"
                            + " or a withdrawal of a state that is no member at that time.")
    ResponseEntity<MemberView> admit(
            NewId id,
            @PathIds.OfMember @PathVariable String code,
            Origin origin,
            @Valid @RequestBody MemberBody body) {
        return answers.created(
                recording.admit(new MemberCode(id.value()), body.toRecord(), origin), origin);
    }

    @PatchMapping(path = "/{code}", consumes = MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Changes several things of a member at once",
            description =
                    "For one standing or one authority use its own path. `retired: false` brings an"
                            + " entry back that was retired by mistake.")
    ResponseEntity<MemberView> change(
            @PathIds.OfMember @PathVariable String code,
            Precondition ifMatch,
            Origin origin,
            MergePatch<MemberBody> patch) {
        return answers.changed(
                recording.change(
                        new MemberCode(code),
                        record -> patch.applyTo(MemberBody.of(record)).toRecord(),
                        ifMatch,
                        origin),
                origin);
    }

    @DeleteMapping("/{code}")
    @Operation(
            summary = "Retires an entry that was a mistake",
            description =
                    "It stays readable and leaves the lists. A state that leaves the body is not"
                            + " retired: enter its standing `withdrawn`. Refused with"
                            + " `member-in-rota` while the rota names it as a chair.")
    ResponseEntity<MemberView> retire(
            @PathIds.OfMember @PathVariable String code, Precondition ifMatch, Origin origin) {
        return answers.changed(recording.retire(new MemberCode(code), ifMatch, origin), origin);
    }
}
