package bstf.membership.body.web;

import bstf.membership.body.Body;
import bstf.membership.language.web.OpenGaps;
import bstf.platform.changes.Kept;
import bstf.platform.web.GapView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The body as callers read it. */
@Schema(description = "The inter-governmental body that this deployment serves.")
record BodyView(
        @Schema(description = "Its id.", example = "bstf") String id,
        @Schema(description = "Its name in English.") String name,
        @Schema(description = "The form used in meetings.", example = "BSTF") String shortName,
        @Schema(
                        description = "The zone in which its days begin, by IANA name.",
                        example = "Europe/Stockholm")
                String referenceZone,
        @Schema(description = "When, where and by whom it was founded.")
                ProfileBody.FoundingBody founding,
        @Schema(description = "What it was given to do; left out when not given.")
                Optional<String> mandate,
        @Schema(description = "What it wants to reach; left out when not given.")
                Optional<String> objective,
        @Schema(description = "What guides it, in order; empty when not given.")
                List<ProfileBody.PrincipleBody> principles,
        @Schema(description = "What the chair holds about the means of cooperation.")
                Optional<String> cooperation,
        @Schema(description = "Which documents guide the work.") Optional<String> guidance,
        @Schema(
                        description =
                                "What is missing on `validAt`: mandate-not-given,"
                                        + " objective-not-given, principles-not-given,"
                                        + " cooperation-not-given, guidance-not-given.")
                List<GapView> gaps,
        @Schema(description = "Counts its changes from 1.") long revision,
        @Schema(description = "When the last change was recorded.") Instant changedAt) {

    /** As it looks on {@code validAt}. */
    static BodyView of(Kept<Body> kept, LocalDate validAt) {
        var body = kept.value();
        var profile = ProfileBody.of(body.profile());
        return new BodyView(
                body.id(),
                profile.name(),
                profile.shortName(),
                body.zone().zone().getId(),
                profile.founding(),
                profile.mandate(),
                profile.objective(),
                profile.principles(),
                profile.cooperation(),
                profile.guidance(),
                OpenGaps.on(validAt, body.gaps()),
                kept.revision(),
                kept.changedAt());
    }
}
