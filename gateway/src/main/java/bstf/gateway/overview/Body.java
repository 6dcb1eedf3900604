package bstf.gateway.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The inter-governmental body: what it is and what guides it. */
public record Body(
        String id,
        String name,
        String shortName,
        Founding founding,
        Optional<String> mandate,
        Optional<String> objective,
        List<Principle> principles,
        Optional<String> cooperation,
        Optional<String> guidance,
        List<Gap> gaps)
        implements Known {

    /** When, where and by whose decision the body was founded. */
    public record Founding(LocalDate day, String place, String by) {}

    /** One of the principles that guide the body. */
    public record Principle(String id, String text) {}
}
