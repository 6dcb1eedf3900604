package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.Verification;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

@Schema(name = "Verification", description = "Whether somebody has checked the contact point.")
record VerificationView(
        @Schema(description = "`never`, or `verified` once at least.", example = "verified")
                @NotNull
                State state,
        @Schema(description = "The day of the last check.", example = "2016-06-01")
                Optional<LocalDate> on,
        @Schema(description = "Who made it, in words.", example = "Duty officer of the secretariat")
                Optional<String> by,
        @Schema(
                        description =
                                "`true` where the name is withheld from the caller; else left out.",
                        example = "true")
                Optional<Boolean> withheld,
        @Schema(
                        description =
                                "The day on which organisation, address or channels were first"
                                        + " changed"
                                        + " after it; left out while it covers them.",
                        example = "2016-09-01")
                Optional<LocalDate> outdatedSince) {

    enum State {
        VERIFIED,
        NEVER
    }

    /** Who made the check is for those who see all; observers are told that it is withheld. */
    static VerificationView of(Verification verification, Eyes eyes) {
        return switch (verification) {
            case Verification.Never() ->
                    new VerificationView(
                            State.NEVER,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            case Verification.Verified(var on, var by) -> verified(on, by, Optional.empty(), eyes);
            case Verification.Outdated(var on, var by, var since) ->
                    verified(on, by, Optional.of(since), eyes);
        };
    }

    private static VerificationView verified(
            LocalDate on, String by, Optional<LocalDate> outdatedSince, Eyes eyes) {
        return new VerificationView(
                State.VERIFIED,
                Optional.of(on),
                Optional.of(by).filter(_ -> eyes.seeAll()),
                Optional.of(true).filter(_ -> !eyes.seeAll() && eyes.knowOfNames()),
                outdatedSince);
    }
}
