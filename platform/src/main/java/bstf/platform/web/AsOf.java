package bstf.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * On which day something is looked at, and with which knowledge: the two axes of time. Resolved
 * from the query parameters {@code validAt} (a day; today in the body's reference zone when left
 * out) and {@code knownAt} (an instant; what is known now when left out).
 */
public record AsOf(LocalDate validAt, Optional<Instant> knownAt) {
    /** The query parameter that names the day. */
    public static final String VALID_AT = "validAt";

    /** The query parameter that names the instant. */
    public static final String KNOWN_AT = "knownAt";
}
