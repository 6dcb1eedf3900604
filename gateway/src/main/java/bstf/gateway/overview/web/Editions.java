package bstf.gateway.overview.web;

import bstf.gateway.overview.Basis;
import bstf.gateway.overview.Drawn;
import bstf.gateway.overview.Picture;
import bstf.gateway.problem.GatewayProblem;
import bstf.gateway.shortpath.Edition;
import bstf.platform.access.Sight;
import bstf.platform.changes.MessageJson;
import bstf.platform.time.ReferenceZone;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Writes the overview of a day once for each audience and each change of the register or of its
 * freshness, when it is asked for first. A party that sees more than its audience has one of its
 * own. Each audience has a shelf: however many days strangers ask for, members' editions stay.
 */
final class Editions {
    private final Supplier<Basis> now;
    private final ReferenceZone zone;
    private final int most;
    private volatile Shelf shelf;

    Editions(Supplier<Basis> now, ReferenceZone zone, OverviewSettings settings) {
        this.now = now;
        this.zone = zone;
        this.most = settings.daysKept();
        this.shelf = new Shelf(now.get(), most);
    }

    /**
     * The overview of {@code day} as it stands now and as {@code sight} sees it.
     *
     * @throws bstf.platform.problem.ProblemException when it cannot be drawn yet
     */
    Edition of(LocalDate day, Sight sight) {
        var basis = now.get();
        var current = shelf;
        if (!current.isOf(basis)) {
            current = new Shelf(basis, most);
            shelf = current;
        }
        return current.edition(
                new Asked(day, current.shared(sight)),
                asked -> written(basis.on(asked.day(), asked.sight())));
    }

    private Edition written(Drawn drawn) {
        return switch (drawn) {
            case Picture picture ->
                    Edition.of(
                            "application/json",
                            MessageJson.mapper().writeValueAsBytes(OverviewView.of(picture, zone)));
            case Drawn.NotReady(var why) ->
                    throw GatewayProblem.overviewNotReady(why).asException();
        };
    }
}
