package bstf.membership.members.web;

import bstf.membership.members.MemberAdmitting;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members as a whole. */
@RestController
@RequestMapping(path = "/api/v1/members", produces = MediaType.APPLICATION_JSON_VALUE)
class MemberController {
    private final MemberAdmitting admitting;
    private final MemberRecording recording;
    private final MemberAnswers answers;

    MemberController(MemberAdmitting admitting, MemberRecording recording, MemberAnswers answers) {
        this.admitting = admitting;
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
            summary = "Proposes a state as a member",
            description =
                    "Any active member may; the state is no member until another one approves it at"
                            + " `…/approval`. The first standing is active. Refused with"
                            + " `country-unknown` for a code that CLDR has no name for, and with"
                            + " `not-a-member-then` for a suspension or a withdrawal of a state that"
                            + " is no member at that time.")
    ResponseEntity<MemberView> propose(
            NewId id,
            @PathIds.OfMember @PathVariable String code,
            Origin origin,
            @Valid @RequestBody NewMemberBody body) {
        return answers.created(
                admitting.propose(new MemberCode(id.value()), body.toRecord(), origin), origin);
    }

    @PostMapping("/{code}/approval")
    @Operation(
            summary = "Approves all that is proposed of a member's standings",
            description =
                    "A new member as a whole. Any active member may that proposed none of it."
                            + " `If-Match` names the one revision that was seen"
                            + " (`revision-not-named` for `*`). Refused with `second-member-needed`"
                            + " for a proposer, with `proposer-not-in-standing` while a proposer is"
                            + " no active member, with `already-approved` or `nothing-proposed` when"
                            + " nothing is.")
    ResponseEntity<MemberView> approve(
            @PathIds.OfMember @PathVariable String code, Precondition ifMatch, Origin origin) {
        return answers.changed(admitting.approve(new MemberCode(code), ifMatch, origin), origin);
    }

    @DeleteMapping("/{code}/proposal")
    @Operation(
            summary = "Withdraws all that is proposed of a member's standings",
            description = "Any active member may. Refused with `nothing-proposed` when nothing is.")
    ResponseEntity<MemberView> withdraw(
            @PathIds.OfMember @PathVariable String code, Precondition ifMatch, Origin origin) {
        return answers.changed(admitting.withdraw(new MemberCode(code), ifMatch, origin), origin);
    }

    @PatchMapping(path = "/{code}", consumes = MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Says a member's competent authorities anew",
            description = "Only the state itself may. For one authority use its own path.")
    ResponseEntity<MemberView> change(
            @PathIds.OfMember @PathVariable String code,
            Precondition ifMatch,
            Origin origin,
            MergePatch<MemberBody> patch) {
        return answers.changed(
                recording.giveAuthorities(
                        new MemberCode(code),
                        given -> patch.applyTo(MemberBody.of(given)).toAuthorities(),
                        ifMatch,
                        origin),
                origin);
    }

    @DeleteMapping("/{code}")
    @Operation(
            summary = "Retires an entry that was a mistake",
            description =
                    "Only whoever chairs may. It stays readable and leaves the lists. A state that"
                            + " leaves the body is not retired: propose its standing `withdrawn`."
                            + " Refused with `member-has-standing` while the entry makes the state a"
                            + " member, today or later, which two members end, and with"
                            + " `member-in-rota` while the rota names it as a chair.")
    ResponseEntity<MemberView> retire(
            @PathIds.OfMember @PathVariable String code, Precondition ifMatch, Origin origin) {
        return answers.changed(recording.retire(new MemberCode(code), ifMatch, origin), origin);
    }

    @DeleteMapping("/{code}/retirement")
    @Operation(
            summary = "Brings an entry back that was retired by mistake",
            description =
                    "Only whoever chairs may. Standings that would make the state a member, today or"
                            + " later, come back as proposals, for another member to approve.")
    ResponseEntity<MemberView> restore(
            @PathIds.OfMember @PathVariable String code, Precondition ifMatch, Origin origin) {
        return answers.changed(recording.restore(new MemberCode(code), ifMatch, origin), origin);
    }
}
