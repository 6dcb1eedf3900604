package bstf.membership.language.web;

import java.util.Optional;
import java.util.stream.Stream;

/** A body whose parts have to fit one another, beyond what each of them has to be. */
public interface Coherence {

    /**
     * A part that does not fit the others.
     *
     * @param field its name in the body
     * @param detail what it is and what was expected
     */
    record Incoherence(String field, String detail) {}

    /** All parts that do not fit; asked also when required parts are missing. */
    Stream<Incoherence> incoherences();

    /** One incoherence, unless {@code fits}. */
    static Stream<Incoherence> unless(boolean fits, String field, String detail) {
        return (fits ? Optional.<Incoherence>empty() : Optional.of(new Incoherence(field, detail)))
                .stream();
    }
}
