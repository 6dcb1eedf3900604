package bstf.platform.changes;

import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import java.util.function.Function;

/**
 * What a command does to an aggregate, in the words of the table of rights.
 *
 * @param verb may depend on how the aggregate stands: what is a draft is drafted, not changed
 * @param thing the aggregate, or the part of it, as rights see it
 */
public record Act<A>(Function<A, Verb> verb, Function<A, Thing> thing) {

    public static <A> Act<A> of(Verb verb, Function<A, Thing> thing) {
        return new Act<>(_ -> verb, thing);
    }
}
