package bstf.platform.web;

import bstf.platform.json.Days;
import bstf.platform.time.ReferenceZone;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.web.context.request.NativeWebRequest;

/** Reads {@code validAt} and {@code knownAt}. */
final class AsOfResolver extends ArgumentResolver<AsOf> {
    private static final int LATEST_YEAR = 9999;

    private final Clock clock;
    private final ReferenceZone zone;

    AsOfResolver(Clock clock, ReferenceZone zone) {
        super(AsOf.class);
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    AsOf readFrom(NativeWebRequest request) {
        var validAt = QueryParameters.once(request, AsOf.VALID_AT).map(AsOfResolver::day);
        var knownAt = QueryParameters.once(request, AsOf.KNOWN_AT).map(AsOfResolver::instant);
        return new AsOf(validAt.orElseGet(() -> zone.dayAt(clock.instant())), knownAt);
    }

    private static LocalDate day(String text) {
        return Days.parse(text)
                .orElseThrow(() ->
                        QueryParameters.refused(
                                AsOf.VALID_AT,
                                "validAt: '%s' (expected: a day as yyyy-MM-dd, 2016-11-23)"
                                        .formatted(text)));
    }

    /** Years have four digits (RFC 3339 section 5.6): stores know no instants far beyond them. */
    private static Instant instant(String text) {
        return parsed(text)
                .filter(moment -> moment.getYear() >= 0 && moment.getYear() <= LATEST_YEAR)
                .map(OffsetDateTime::toInstant)
                .orElseThrow(() ->
                        QueryParameters.refused(
                                AsOf.KNOWN_AT,
                                "knownAt: '%s' (expected: an instant, 2016-11-23T12:00:00Z)"
                                        .formatted(text)));
    }

    private static Optional<OffsetDateTime> parsed(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }
}
