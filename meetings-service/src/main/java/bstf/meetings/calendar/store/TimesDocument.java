package bstf.meetings.calendar.store;

import bstf.meetings.calendar.Times;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times that were given, as they are kept; what was not given is no document. */
record TimesDocument(LocalTime start, @Nullable LocalTime end, String zone) {

    static Optional<TimesDocument> of(Times times) {
        return switch (times) {
            case Times.NotGiven() -> Optional.empty();
            case Times.Given(var start, var end, var zone) ->
                    Optional.of(new TimesDocument(start, end.orElse(null), zone.getId()));
        };
    }

    static Times toTimes(@Nullable TimesDocument kept) {
        return kept == null
                ? new Times.NotGiven()
                : new Times.Given(kept.start, Optional.ofNullable(kept.end), ZoneId.of(kept.zone));
    }
}
