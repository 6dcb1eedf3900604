package bstf.platform.web;

import bstf.platform.json.Days;
import bstf.platform.time.ReferenceZone;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.web.context.request.NativeWebRequest;

/** Reads {@code validAt} and {@code knownAt}. */
final class AsOfResolver extends ArgumentResolver<AsOf> {
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

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notAnInstant) {
            throw QueryParameters.refused(
                    AsOf.KNOWN_AT,
                    "knownAt: '%s' (expected: an instant, 2016-11-23T12:00:00Z)".formatted(text));
        }
    }
}
