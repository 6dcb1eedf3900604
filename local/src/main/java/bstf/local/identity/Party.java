package bstf.local.identity;

import java.util.Locale;
import java.util.Set;

/**
 * Somebody for whom tokens are issued.
 *
 * @param id as the token's claim {@code party} says it: a member's code or an observer's id
 */
record Party(String id, Kind kind) {
    private static final Set<String> STATES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** What it is to the body. */
    enum Kind {
        MEMBER,
        OBSERVER
    }

    /** The id in lower case, as it stands in names of clients and files. */
    String slug() {
        return id.toLowerCase(Locale.ROOT);
    }

    /** For people: of a state its English name too, where Java knows the code. */
    String name() {
        return kind == Kind.MEMBER && STATES.contains(id)
                ? Locale.of("", id).getDisplayCountry(Locale.ENGLISH) + " (" + id + ")"
                : id;
    }
}
