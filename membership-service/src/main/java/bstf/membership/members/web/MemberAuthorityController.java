package bstf.membership.members.web;

import bstf.membership.members.Member;
import bstf.membership.members.MemberCode;
import bstf.membership.members.MemberRecording;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
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

/** Single competent authorities; revision and entity tag are those of the member. */
@RestController
@RequestMapping(
        path = "/api/v1/members/{code}/authorities/{id}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class MemberAuthorityController {
    private final MemberRecording recording;
    private final MemberAnswers answers;

    MemberAuthorityController(MemberRecording recording, MemberAnswers answers) {
        this.recording = recording;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Reads a competent authority",
            description = "The entity tag is the member's.")
    ResponseEntity<AuthorityEntry> read(
            @PathIds.OfMember @PathVariable String code,
            @PathIds.OfAuthority @PathVariable String id,
            AsOf asOf) {
        return answers.readPart(code, asOf, authority(id));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Names a competent authority, or changes its name or remit",
            description =
                    "Only the state itself may. `If-Match` is the member's entity tag, and so is the one in the answer. The"
                            + " member's authorities count as given from then on.")
    @ApiResponse(responseCode = "200", description = "Changed, or as it was.")
    @ApiResponse(responseCode = "201", description = "Named.")
    ResponseEntity<AuthorityEntry> enter(
            @PathIds.OfMember @PathVariable String code,
            @PathIds.OfAuthority @PathVariable String id,
            Precondition ifMatch,
            Origin origin,
            @Valid @RequestBody AuthorityBody body) {
        var placing =
                recording.nameAuthority(
                        new MemberCode(code), body.toAuthority(id), ifMatch, origin);
        return answers.placedPart(placing.outcome(), placing.added(), authority(id));
    }

    @DeleteMapping
    @Operation(
            summary = "Takes a competent authority away",
            description =
                    "Only the state itself may. The answer is the member without it; after the last one the authorities count"
                            + " as not given.")
    ResponseEntity<MemberView> remove(
            @PathIds.OfMember @PathVariable String code,
            @PathIds.OfAuthority @PathVariable String id,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(
                recording.removeAuthority(new MemberCode(code), id, ifMatch, origin), origin);
    }

    private static Function<Member, Optional<AuthorityEntry>> authority(String id) {
        return member -> member.authorities().find(id).map(AuthorityEntry::of);
    }
}
