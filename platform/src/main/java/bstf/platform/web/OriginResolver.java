package bstf.platform.web;

import bstf.platform.changes.Origin;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.web.context.request.NativeWebRequest;

/** Says where a change comes from: who asks, now, and how to recognise a repetition. */
final class OriginResolver extends ArgumentResolver<Origin> {
    private final Callers callers;
    private final Clock clock;

    OriginResolver(Callers callers, Clock clock) {
        super(Origin.class);
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    Origin readFrom(NativeWebRequest request) {
        return originOf(servlet(request));
    }

    Origin originOf(HttpServletRequest request) {
        var caller = callers.of(request);
        return new Origin(
                caller,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Retries.of(caller, request));
    }
}
