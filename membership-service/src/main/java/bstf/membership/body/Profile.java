package bstf.membership.body;

import bstf.membership.language.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What the body says of itself, as it stands today.
 *
 * @param mandate what it was given to do
 * @param objective what it wants to reach
 * @param principles what guides it, in order; none when not given
 * @param cooperation what the chair holds about the means of cooperation
 * @param guidance which documents guide the work
 */
public record Profile(
        String name,
        String shortName,
        Foundation founding,
        Optional<String> mandate,
        Optional<String> objective,
        List<Principle> principles,
        Optional<String> cooperation,
        Optional<String> guidance) {
    /** Most principles. */
    public static final int MOST_PRINCIPLES = 50;

    public Profile {
        Texts.line("name", name);
        Texts.line("shortName", shortName);
        Texts.prose("mandate", mandate);
        Texts.prose("objective", objective);
        Texts.prose("cooperation", cooperation);
        Texts.prose("guidance", guidance);
        principles = List.copyOf(principles);
    }
}
