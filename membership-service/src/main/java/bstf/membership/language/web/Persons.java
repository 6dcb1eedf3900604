package bstf.membership.language.web;

import bstf.platform.access.Audience;
import bstf.platform.access.Sight;
import bstf.platform.access.Visibility;

/**
 * How much a reader sees of the persons in a party's posts. Members do see them, and the party
 * itself; observers see that somebody is named; the public sees that the post is held.
 */
public enum Persons {
    /** With their names. */
    SHOWN,
    /** That there is a name, and that it is kept from the reader. */
    WITHHELD,
    /** Not at all. */
    HIDDEN;

    /**
     * How much of them one with {@code sight} sees.
     *
     * @param owner the party whose posts they hold
     */
    public static Persons in(Sight sight, String owner) {
        if (sight.sees(Visibility.from(Audience.MEMBERS).and(owner))) {
            return SHOWN;
        }
        return sight.sees(Audience.OBSERVERS) ? WITHHELD : HIDDEN;
    }
}
