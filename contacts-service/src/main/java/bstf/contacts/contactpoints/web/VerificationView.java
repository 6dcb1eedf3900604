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
                                "The day on which organisation, address or channels were first"
                                        + " changed"
                                        + " after it; left out while it covers them.",
                        example = "2016-09-01")
                Optional<LocalDate> outdatedSince) {

    enum State {
        VERIFIED,
        NEVER
    }

    static VerificationView of(Verification verification) {
        return switch (verification) {
            case Verification.Never() ->
                    new VerificationView(
                            State.NEVER, Optional.empty(), Optional.empty(), Optional.empty());
            case Verification.Verified(var on, var by) ->
                    new VerificationView(
                            State.VERIFIED, Optional.of(on), Optional.of(by), Optional.empty());
            case Verification.Outdated(var on, var by, var since) ->
                    new VerificationView(
                            State.VERIFIED, Optional.of(on), Optional.of(by), Optional.of(since));
        };
    }
}
