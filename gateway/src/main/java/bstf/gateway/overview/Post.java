package bstf.gateway.overview;

import java.util.Optional;

/** A function on a day: held, vacant, or held by somebody whom nobody has named to us. */
public sealed interface Post {
    /** This person holds it. */
    record Held(Person person) implements Post {}

    /** Nobody holds it. */
    record Vacant() implements Post {}

    /** Who holds it is not known to the register. */
    record NotNamed() implements Post {}

    /**
     * A person in a function.
     *
     * @param latinName the form in Latin script that the person's state chose
     */
    record Person(
            String name,
            Optional<String> latinName,
            Optional<String> title,
            Optional<String> office) {}
}
