package bstf.contacts.contactpoints;

import bstf.platform.access.Visibility;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A contact point as somebody wrote it. The sizes of its texts have been checked where it came in.
 *
 * @param organisation the office, line by line
 * @param validFrom the first day on which it is to be used
 * @param validUntil the last such day, included; empty when none is known
 * @param visibility who may know of it; empty where the writer leaves that to the registry
 * @param draft whether it is to be a draft; empty where that stays as it is
 */
public record ContactPointDraft(
        Owner owner,
        List<String> organisation,
        AddressDraft address,
        List<ChannelDraft> channels,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        Optional<Visibility> visibility,
        Optional<Boolean> draft) {

    /** The first and the last day that a registry of this kind has to do with. */
    private static final DayRange DAYS =
            DayRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

    /** Of a writer who leaves to the registry who may know of it. */
    public ContactPointDraft(
            Owner owner,
            List<String> organisation,
            AddressDraft address,
            List<ChannelDraft> channels,
            LocalDate validFrom,
            Optional<LocalDate> validUntil) {
        this(
                owner,
                organisation,
                address,
                channels,
                validFrom,
                validUntil,
                Optional.empty(),
                Optional.empty());
    }

    Reading<DayRange> days() {
        return days(validFrom, validUntil);
    }

    static Reading<DayRange> days(LocalDate validFrom, Optional<LocalDate> validUntil) {
        if (!DAYS.contains(validFrom)) {
            return outOfRange("validFrom", validFrom);
        }
        if (validUntil.isPresent() && !DAYS.contains(validUntil.get())) {
            return outOfRange("validUntil", validUntil.get());
        }
        if (validUntil.isPresent() && validUntil.get().isBefore(validFrom)) {
            return Reading.invalid(
                    "days-in-wrong-order",
                    "validUntil",
                    "The last day %s comes before the first day %s. Exchange or correct them."
                            .formatted(validUntil.get(), validFrom));
        }
        return Reading.understood(DayRange.of(validFrom, validUntil));
    }

    private static Reading<DayRange> outOfRange(String field, LocalDate day) {
        return Reading.invalid(
                "day-out-of-range",
                field,
                "The day %s lies outside %s. Correct the year.".formatted(day, DAYS));
    }
}
