package bstf.gateway.overview;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One chairmanship: which member chairs from which day until when.
 *
 * @param chair the member's code
 */
public record Term(
        String id,
        String chair,
        LocalDate firstDay,
        End end,
        Status status,
        Optional<Decision> decision)
        implements Tenure {

    /** Until when a term lasts. */
    public sealed interface End {
        /** Until this day, included. */
        record Decided(LocalDate lastDay) implements End {}

        /** Until it is decided otherwise. */
        record Open() implements End {}

        /** Until a day that is not known to the register. */
        record Unknown() implements End {}
    }

    /** Whether the body has decided on the term. */
    public enum Status {
        PROPOSED,
        DECIDED
    }

    /** The last day, included, when it is known. */
    public Optional<LocalDate> lastDay() {
        return switch (end) {
            case End.Decided decided -> Optional.of(decided.lastDay());
            case End.Open _, End.Unknown _ -> Optional.empty();
        };
    }

    @Override
    public String member() {
        return chair;
    }

    boolean isDecided() {
        return status == Status.DECIDED;
    }

    boolean isOverOn(LocalDate day) {
        return lastDay().filter(day::isAfter).isPresent();
    }
}
