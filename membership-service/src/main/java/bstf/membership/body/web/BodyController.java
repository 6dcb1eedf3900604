package bstf.membership.body.web;

import bstf.membership.body.Bodies;
import bstf.membership.body.BodyDescribing;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import bstf.platform.time.ReferenceZone;
import bstf.platform.web.Answers;
import bstf.platform.web.AsOf;
import bstf.platform.web.MergePatch;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one body; it comes with the founding data. */
@RestController
@RequestMapping(path = "/api/v1/body", produces = MediaType.APPLICATION_JSON_VALUE)
class BodyController {
    private final Bodies bodies;
    private final BodyDescribing describing;
    private final ReferenceZone zone;
    private final Answers answers;

    BodyController(Bodies bodies, BodyDescribing describing, ReferenceZone zone, Answers answers) {
        this.bodies = bodies;
        this.describing = describing;
        this.zone = zone;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Reads what the body is",
            description = "404 before the founding data is loaded.")
    ResponseEntity<BodyView> read(AsOf asOf) {
        return answers.read(
                bodies.present(asOf.knownAt()), kept -> BodyView.of(kept, asOf.validAt()));
    }

    @PatchMapping(consumes = MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Describes the body anew",
            description =
                    "Only whoever chairs may. Its id and its reference zone are fixed with the founding. Refused with"
                            + " `principle-id-twice` when two principles have one id.")
    ResponseEntity<BodyView> describe(
            Precondition ifMatch, Origin origin, MergePatch<ProfileBody> patch) {
        var id =
                bodies.present(Optional.empty())
                        .map(Kept::id)
                        .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND).asException());
        return answers.changed(
                describing.describe(
                        id,
                        profile -> patch.applyTo(ProfileBody.of(profile)).toProfile(),
                        ifMatch,
                        origin),
                kept -> BodyView.of(kept, zone.dayAt(origin.at())));
    }
}
