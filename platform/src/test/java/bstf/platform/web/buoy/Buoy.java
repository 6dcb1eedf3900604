package bstf.platform.web.buoy;

import bstf.platform.changes.Decision;
import bstf.platform.changes.Event;
import bstf.platform.changes.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A buoy. */
public record Buoy(
        String id,
        String name,
        Colour colour,
        LocalDate laid,
        Optional<String> note,
        List<Bell> bells,
        boolean lifted) {

    /** What it looks like. */
    public enum Colour {
        RED,
        SEA_GREEN
    }

    /** One of its bells. */
    public record Bell(String tone, int weight) {}

    /** It was laid. */
    public record BuoyLaid() implements Event {}

    /** It was painted or renamed. */
    public record BuoyChanged() implements Event {}

    /** It was taken out of the water. */
    public record BuoyLifted() implements Event {}

    Decision<Buoy> lift() {
        return lifted
                ? Decision.refused(
                        Refusal.conflict("buoy-lifted", "It is ashore already; lay it first."))
                : Decision.taken(
                        new Buoy(id, name, colour, laid, note, bells, true), new BuoyLifted());
    }

    Decision<Buoy> change(Buoy to) {
        if (to.laid().isBefore(LocalDate.of(1900, 1, 1))) {
            return Decision.refused(
                    Refusal.invalid("laid-too-early", "laid", "Buoys were laid from 1900 on."));
        }
        return to.name().equals("unheard")
                ? Decision.refused(Refusal.notYet("sea-not-heard", "Wait until the sea was heard."))
                : Decision.taken(to, new BuoyChanged());
    }
}
