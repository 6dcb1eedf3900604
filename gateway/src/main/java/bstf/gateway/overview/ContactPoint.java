package bstf.gateway.overview;

import bstf.platform.access.Audience;
import bstf.platform.access.Sight;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How to reach a secretariat, a member or an observer.
 *
 * @param organisation its lines as they are printed on a letter
 * @param days on which it is valid
 * @param draft whether only the party that prepares it sees it yet
 * @param gapsWithoutDirect what is missing for those who do not see direct lines
 */
public record ContactPoint(
        String id,
        Owner owner,
        List<String> organisation,
        Address address,
        List<Channel> channels,
        DayRange days,
        Verification verification,
        boolean draft,
        boolean retired,
        List<Gap> gaps,
        List<Gap> gapsWithoutDirect)
        implements Known {

    /** The owner's kind that names a secretariat; {@code id} is then that of its tenure. */
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

    /**
     * One way to reach it.
     *
     * @param direct whether it leads to a person: a line for members, and for the owner
     */
    public record Channel(String id, String kind, Reach reach, boolean direct) {}

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
         *
         * @param withheld whether somebody is known whose name is not for those who look
         */
        record Verified(
                LocalDate on,
                Optional<String> by,
                boolean withheld,
                Optional<LocalDate> outdatedSince)
                implements Verification {}

        /** Never checked. */
        record Never() implements Verification {}

        private Verification withoutName(boolean told) {
            return switch (this) {
                case Verified(var on, var by, _, var outdated) ->
                        new Verified(on, Optional.empty(), told && by.isPresent(), outdated);
                case Never _ -> this;
            };
        }
    }

    /** Direct lines, and who it was that checked, are for members and for the owner. */
    @Override
    public ContactPoint seenBy(Sight sight) {
        return sight.follows(Optional.of(owner.id))
                ? this
                : new ContactPoint(
                        id,
                        owner,
                        organisation,
                        address,
                        channels.stream().filter(channel -> !channel.direct).toList(),
                        days,
                        verification.withoutName(sight.sees(Audience.OBSERVERS)),
                        draft,
                        retired,
                        gapsWithoutDirect,
                        gapsWithoutDirect);
    }

    /** Whether somebody is, or was, to be reached there as the secretariat: not by a draft. */
    boolean isOfSecretariat() {
        return !retired && !draft && owner.kind().equals(SECRETARIAT);
    }
}
