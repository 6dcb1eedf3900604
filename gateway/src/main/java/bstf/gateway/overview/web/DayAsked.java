package bstf.gateway.overview.web;

import bstf.gateway.problem.GatewayProblem;
import bstf.platform.problem.ProblemException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day from a query. Whatever is not understood is refused: a misspelt parameter that is
 * passed over would be answered with another day than the caller meant.
 */
final class DayAsked {
    private static final String VALID_AT = "validAt";

    private DayAsked() {}

    /** The value of {@code validAt}; empty when it is left out. */
    static Optional<LocalDate> in(@Nullable String rawQuery) {
        if (rawQuery == null || rawQuery.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Optional.empty();
        for (var parameter : rawQuery.split("&", -1)) {
            var equals = parameter.indexOf('=');
            var name = decoded(equals < 0 ? parameter : parameter.substring(0, equals));
            if (!name.equals(VALID_AT)) {
                throw unknown(name);
            }
            if (day.isPresent()) {
                throw refused(VALID_AT, "Send validAt once.");
            }
            day = Optional.of(day(decoded(parameter.substring(equals + 1))));
        }
        return day;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw refused(VALID_AT, "The query has a '%' that begins no percent-encoded byte.");
        }
    }

    private static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException notADay) {
            throw notADay(text);
        }
        throw notADay(text);
    }

    private static ProblemException notADay(String text) {
        return refused(
                VALID_AT,
                "validAt: '%s' (expected: a day of the years 0001 to 9999 as yyyy-MM-dd, 2016-11-23)"
                        .formatted(text));
    }

    private static ProblemException unknown(String name) {
        return refused(
                name,
                name.equals("knownAt")
                        ? "The overview tells what is known now. Leave knownAt out, or ask the resources of the services with it."
                        : "The overview takes the parameter validAt only.");
    }

    private static ProblemException refused(String name, String detail) {
        return GatewayProblem.invalidParameter(name, detail).asException();
    }
}
