package bstf.membership.language;

/** Who holds a post. */
public sealed interface Holding {

    /** A person holds it. */
    record Held(Person person) implements Holding {}

    /** Nobody holds it. */
    record Vacant() implements Holding {}

    /** Somebody may hold it; we were not told who. */
    record NotNamed() implements Holding {}
}
