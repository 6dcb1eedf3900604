package bstf.membership.members;

import bstf.platform.changes.Origin;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A member state's code: two capital letters, as ISO 3166-1 alpha-2 gives them, for which CLDR has
 * a name. ({@code UK} has none: the United Kingdom is {@code GB}.)
 */
public record MemberCode(String value) implements Comparable<MemberCode> {
    /** The shape, the same in Java and in JSON Schema; about the whole text. */
    public static final String SHAPE = "[A-Z]{2}";

    private static final Pattern PATTERN = Pattern.compile(SHAPE);

    public MemberCode {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "code: '%s' (expected: two capital letters, ISO 3166-1 alpha-2)"
                            .formatted(value));
        }
    }

    /** The member for which {@code origin}'s caller acts; empty for the registry itself. */
    public static Optional<MemberCode> actingIn(Origin origin) {
        return origin.caller().party().map(MemberCode::new);
    }

    /** Whether CLDR knows a country by this code. */
    public boolean isKnown() {
        var name = nameIn(Locale.ENGLISH);
        return !name.equals(value) && !name.equals(new MemberCode("ZZ").nameIn(Locale.ENGLISH));
    }

    /** The country's name from CLDR; the code itself where CLDR has none. */
    public String nameIn(Locale language) {
        return new Locale.Builder().setRegion(value).build().getDisplayCountry(language);
    }

    @Override
    public int compareTo(MemberCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
