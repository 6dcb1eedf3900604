package bstf.platform.web;

import bstf.platform.access.DecisionPoint;
import bstf.platform.access.Sight;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;

/** Says what the caller of the request at hand may see. */
public final class Sights {
    private final HttpServletRequest request;
    private final Callers callers;
    private final ObjectProvider<DecisionPoint> point;
    private final Clock clock;

    /**
     * @param request the request at hand (Spring's proxy, which finds it by thread)
     * @param point none in a service without rights, where all see what the public sees
     */
    Sights(
            HttpServletRequest request,
            Callers callers,
            ObjectProvider<DecisionPoint> point,
            Clock clock) {
        this.request = request;
        this.callers = callers;
        this.point = point;
        this.clock = clock;
    }

    public Sight ofTheCaller() {
        var decides = point.getIfAvailable();
        return decides == null
                ? Sight.ofThePublic()
                : decides.sightOf(callers.of(request), clock.instant());
    }
}
