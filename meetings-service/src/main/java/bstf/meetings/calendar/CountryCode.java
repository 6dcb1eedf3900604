package bstf.meetings.calendar;

import java.util.Locale;
import java.util.Set;

/**
 * A country by its ISO 3166-1 alpha-2 code. The European Union has none there: it is no country.
 *
 * @param value two upper-case letters, one of those that the JDK knows
 */
public record CountryCode(String value) {
    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    public CountryCode {
        if (!isKnown(value)) {
            throw new IllegalArgumentException(
                    "country: '%s' (expected: an ISO 3166-1 alpha-2 code)".formatted(value));
        }
    }

    public static boolean isKnown(String value) {
        return KNOWN.contains(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
