package bstf.membership.members.web;

import bstf.membership.members.Member;
import bstf.membership.members.MemberAdmitting;
import bstf.membership.members.MemberCode;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.time.Timeline.Entry;
import bstf.platform.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Single standings; revision and entity tag are those of the member. */
@RestController
@RequestMapping(
        path = "/api/v1/members/{code}/standings/{firstDay}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class MemberStandingController {
    private final MemberAdmitting admitting;
    private final MemberAnswers answers;

    MemberStandingController(MemberAdmitting admitting, MemberAnswers answers) {
        this.admitting = admitting;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Reads the standing that begins on a day",
            description = "The entity tag is the member's.")
    ResponseEntity<StandingEntry> read(
            @PathIds.OfMember @PathVariable String code,
            @PathIds.OfStanding @PathVariable LocalDate firstDay,
            AsOf asOf) {
        return answers.readPart(code, asOf, standing(firstDay));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Proposes a standing from a day on, or a correction of it",
            description =
                    "Any active member may; it waits in `proposedStandings` until another member"
                            + " approves it at `…/approval`. Then the standing before ends on the"
                            + " day before. `If-Match` is the member's entity tag; the answer is the"
                            + " member. Refused with `not-a-member-then` where it does not follow"
                            + " from the one before, and with `member-retired`.")
    ResponseEntity<MemberView> propose(
            @PathIds.OfMember @PathVariable String code,
            @PathIds.OfStanding @PathVariable LocalDate firstDay,
            Precondition ifMatch,
            Origin origin,
            @Valid @RequestBody StandingBody body) {
        return answers.changed(
                admitting.proposeStanding(
                        new MemberCode(code), firstDay, body.toStanding(), ifMatch, origin),
                origin);
    }

    @PostMapping("/approval")
    @Operation(
            summary = "Approves what another member proposed for a day",
            description =
                    "Any active member but the one that proposed may. `If-Match` names the one"
                            + " revision that was seen (`revision-not-named` for `*`). The answer is"
                            + " the member. Refused with `second-member-needed` for the proposer,"
                            + " with `proposer-not-in-standing` while the proposer is no active"
                            + " member,"
                            + " with `already-approved` or `nothing-proposed` when nothing is, and"
                            + " as the proposal could be.")
    ResponseEntity<MemberView> approve(
            @PathIds.OfMember @PathVariable String code,
            @PathIds.OfStanding @PathVariable LocalDate firstDay,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(
                admitting.approveStanding(new MemberCode(code), firstDay, ifMatch, origin), origin);
    }

    @GetMapping("/proposal")
    @Operation(
            summary = "Reads what is proposed for a day",
            description = "404 while nothing is. The entity tag is the member's.")
    ResponseEntity<ProposedStandingView> readProposal(
            @PathIds.OfMember @PathVariable String code,
            @PathIds.OfStanding @PathVariable LocalDate firstDay,
            AsOf asOf) {
        return answers.readPart(
                code,
                asOf,
                (Member member) -> member.proposed().find(firstDay).map(ProposedStandingView::of));
    }

    @DeleteMapping("/proposal")
    @Operation(
            summary = "Withdraws what is proposed for a day",
            description =
                    "Any active member may. The answer is the member; what is in force stays."
                            + " Refused with `nothing-proposed` when nothing is.")
    ResponseEntity<MemberView> withdraw(
            @PathIds.OfMember @PathVariable String code,
            @PathIds.OfStanding @PathVariable LocalDate firstDay,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(
                admitting.withdrawStanding(new MemberCode(code), firstDay, ifMatch, origin),
                origin);
    }

    @DeleteMapping
    @Operation(
            summary = "Proposes to take out a standing that was entered by mistake",
            description =
                    "It stands until another member approves that at `…/approval`; then the standing"
                            + " before goes on. What is only proposed goes at once. The answer is"
                            + " the member. Refused with `not-a-member-then` where later ones build"
                            + " on it.")
    ResponseEntity<MemberView> takeOut(
            @PathIds.OfMember @PathVariable String code,
            @PathIds.OfStanding @PathVariable LocalDate firstDay,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(
                admitting.takeOutStanding(new MemberCode(code), firstDay, ifMatch, origin), origin);
    }

    private static Function<Member, Optional<StandingEntry>> standing(LocalDate firstDay) {
        return member ->
                member.standings()
                        .timeline()
                        .startingOn(firstDay)
                        .map(standing -> StandingEntry.of(new Entry<>(firstDay, standing)));
    }
}
