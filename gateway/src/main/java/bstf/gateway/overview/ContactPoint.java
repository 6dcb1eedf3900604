package bstf.gateway.overview;

import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How to reach a secretariat, a member or an observer.
 *
 * @param organisation its lines as they are printed on a letter
 * @param days on which it is valid
 */
public record ContactPoint(
        String id,
        Owner owner,
        List<String> organisation,
        Address address,
        List<Channel> channels,
        DayRange days,
        Verification verification,
        boolean retired,
        List<Gap> gaps)
        implements Known {

    /** The owner's kind that names a secretariat; {@code id} is then that of its term. */
    public static final String SECRETARIAT = "secretariat";

    /** Whom one reaches there. */
    public record Owner(String kind, String id) {}

    /** The postal address. */
    public sealed interface Address {
        /** As printed, and its parts as far as they are known. */
        record Given(
                List<String> printed,
                Optional<String> street,
                Optional<String> postalCode,
                Optional<String> city,
                Optional<String> country)
                implements Address {}

        /** Nobody has said. */
        record NotGiven() implements Address {}
    }

    /** One way to reach it. */
    public record Channel(String id, String kind, Reach reach) {}

    /** What to dial or to write to. */
    public sealed interface Reach {
        /** A telephone or fax number; {@code e164} with its leading plus sign. */
        record Dialled(String printed, Optional<String> e164, Optional<String> extension)
                implements Reach {}

        /** An address of e-mail or of a page. */
        record Written(String value) implements Reach {}

        /** The label stands there without a value. */
        record NotGiven() implements Reach {}
    }

    /** Whether somebody checked that it is right. */
    public sealed interface Verification {
        /**
         * Checked on a day, by somebody when that is told; {@code outdatedSince} when it was
         * changed after that.
         */
        record Verified(LocalDate on, Optional<String> by, Optional<LocalDate> outdatedSince)
                implements Verification {}

        /** Never checked. */
        record Never() implements Verification {}
    }

    boolean isOfSecretariat() {
        return !retired && owner.kind().equals(SECRETARIAT);
    }
}
