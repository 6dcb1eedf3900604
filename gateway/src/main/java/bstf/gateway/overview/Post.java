package bstf.gateway.overview;

import bstf.platform.access.Audience;
import bstf.platform.access.Sight;
import bstf.platform.time.Timeline;
import java.util.Optional;

/** A function on a day: held, vacant, or held by somebody whom nobody has named to us. */
public sealed interface Post {
    /** This person holds it. */
    record Held(Person person) implements Post {}

    /** A person holds it whose name is not for those who look; they know that it is kept back. */
    record Withheld() implements Post {}

    /** Somebody holds it; that is all that those who look are told. */
    record Occupied() implements Post {}

    /** Nobody holds it. */
    record Vacant() implements Post {}

    /** Who holds it is not known to the register. */
    record NotNamed() implements Post {}

    /**
     * It as {@code sight} sees it: a person's name is for members, and for the party whose post it
     * is.
     */
    default Post seenBy(Sight sight, String owner) {
        return switch (this) {
            case Held _ when !sight.follows(Optional.of(owner)) ->
                    sight.sees(Audience.OBSERVERS) ? new Withheld() : new Occupied();
            case Held _, Withheld _, Occupied _, Vacant _, NotNamed _ -> this;
        };
    }

    /** All of a post's holders as {@code sight} sees them. */
    static Timeline<Post> seenBy(Sight sight, String owner, Timeline<Post> holders) {
        return Timeline.of(
                holders.entries().stream()
                        .map(entry ->
                                new Timeline.Entry<>(
                                        entry.firstDay(), entry.value().seenBy(sight, owner)))
                        .toList());
    }

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
