package bstf.contacts.contactpoints.published;

import bstf.contacts.contactpoints.Verification;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether somebody checked it.
 *
 * @param state {@code verified} or {@code never}
 * @param on the day of the last check
 * @param by who made it
 * @param outdatedSince the day on which the details were first changed after it
 */
public record VerificationPart(
        String state,
        Optional<LocalDate> on,
        Optional<String> by,
        Optional<LocalDate> outdatedSince) {

    static VerificationPart of(Verification verification) {
        return switch (verification) {
            case Verification.Never() ->
                    new VerificationPart(
                            "never", Optional.empty(), Optional.empty(), Optional.empty());
            case Verification.Verified(var on, var by) -> verified(on, by, Optional.empty());
            case Verification.Outdated(var on, var by, var since) ->
                    verified(on, by, Optional.of(since));
        };
    }

    private static VerificationPart verified(
            LocalDate on, String by, Optional<LocalDate> outdatedSince) {
        return new VerificationPart("verified", Optional.of(on), Optional.of(by), outdatedSince);
    }
}
