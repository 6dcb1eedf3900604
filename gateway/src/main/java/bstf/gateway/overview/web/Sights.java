package bstf.gateway.overview.web;

import bstf.gateway.problem.GatewayProblem;
import bstf.gateway.visitor.Visitor;
import bstf.platform.access.Caller;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.Sight;
import bstf.platform.time.ReferenceZone;
import java.time.Clock;

/** Tells what a visitor may see today. */
final class Sights {
    private final KnownOffices known;
    private final Clock clock;
    private final ReferenceZone zone;

    Sights(KnownOffices known, Clock clock, ReferenceZone zone) {
        this.known = known;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What {@code visitor} sees.
     *
     * @throws bstf.platform.problem.ProblemException when it is not known yet who is a member
     */
    Sight of(Visitor visitor) {
        return switch (visitor.caller()) {
            case Caller.Anonymous _ -> Sight.ofThePublic();
            case Caller.Client client -> of(client);
            case Caller.Registry _ ->
                    throw new IllegalStateException("no request comes from the registry itself");
        };
    }

    private Sight of(Caller client) {
        return known.now()
                .map(offices -> Sight.of(client, offices, zone.dayAt(clock.instant())))
                .orElseThrow(() ->
                        GatewayProblem.overviewNotReady(
                                        "The gateway has not yet heard who is a member.")
                                .asException());
    }
}
