package bstf.gateway.overview;

import bstf.platform.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A member state, by its ISO 3166-1 alpha-2 code, with its standing over time.
 *
 * @param name its English name
 */
public record Member(
        String code,
        String name,
        Timeline<DecidedStanding> standings,
        Authorities authorities,
        boolean retired,
        List<Gap> gaps)
        implements Known {

    /** A standing and the decision behind it. */
    public record DecidedStanding(Standing standing, Decision decision) {}

    /** The competent authorities that take part in the body's work. */
    public sealed interface Authorities {
        /** The member has named these. */
        record Given(List<Authority> items) implements Authorities {}

        /** The member has named none yet. */
        record NotGiven() implements Authorities {}
    }

    /**
     * A competent authority; {@code remit} says in which matters, when it takes part in some only.
     */
    public record Authority(String id, String name, Optional<String> remit) {}

    /**
     * The standing on {@code day} of a state that belongs to the body then, active or suspended;
     * empty before it joined, after it withdrew, and for an entry that was retired as a mistake.
     */
    public Optional<Timeline.Entry<DecidedStanding>> belongsOn(LocalDate day) {
        return retired
                ? Optional.empty()
                : standings.on(day).filter(entry -> entry.value().standing() != Standing.WITHDRAWN);
    }
}
