package bstf.membership.members.web;

import bstf.membership.members.Member;
import bstf.membership.members.MemberCode;
import bstf.membership.members.MemberRecording;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.time.Timeline.Entry;
import bstf.platform.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    private final MemberRecording recording;
    private final MemberAnswers answers;

    MemberStandingController(MemberRecording recording, MemberAnswers answers) {
        this.recording = recording;
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
            summary = "Enters a standing from a day on, or corrects it",
            description =
                    "`If-Match` is the member's entity tag, and so is the one in the answer. The"
                            + " standing before ends on the day before. Refused with"
                            + " `not-a-member-then` where it does not follow from the one before.")
    @ApiResponse(responseCode = "200", description = "Corrected, or as it was.")
    @ApiResponse(responseCode = "201", description = "Entered.")
    ResponseEntity<StandingEntry> enter(
            @PathIds.OfMember @PathVariable String code,
            @PathIds.OfStanding @PathVariable LocalDate firstDay,
            Precondition ifMatch,
            Origin origin,
            @Valid @RequestBody StandingBody body) {
        var placing =
                recording.enterStanding(
                        new MemberCode(code), firstDay, body.toStanding(), ifMatch, origin);
        return answers.placedPart(placing.outcome(), placing.added(), standing(firstDay));
    }

    @DeleteMapping
    @Operation(
            summary = "Takes out a standing that was entered by mistake",
            description =
                    "The answer is the member without it; the standing before goes on. Refused with"
                            + " `entries-required` for the only one, and with `not-a-member-then`"
                            + " where later ones build on it.")
    ResponseEntity<MemberView> remove(
            @PathIds.OfMember @PathVariable String code,
            @PathIds.OfStanding @PathVariable LocalDate firstDay,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(
                recording.removeStanding(new MemberCode(code), firstDay, ifMatch, origin), origin);
    }

    private static Function<Member, Optional<StandingEntry>> standing(LocalDate firstDay) {
        return member ->
                member.standings()
                        .timeline()
                        .startingOn(firstDay)
                        .map(standing -> StandingEntry.of(new Entry<>(firstDay, standing)));
    }
}
