package bstf.platform.access;

import bstf.platform.time.ReferenceZone;
import java.time.ZoneId;
import java.util.Optional;

/** Guards over a table and a picture of offices, whose audit nobody reads. */
public final class GuardsForTests {
    /** The zone of the body whose facts are the fixtures. */
    public static final ReferenceZone MOSCOW = new ReferenceZone(ZoneId.of("Europe/Moscow"));

    /** The windows that a deployment has unless it says otherwise. */
    public static final Windows USUAL_WINDOWS = new Windows(90, 30);

    private GuardsForTests() {}

    /** Grants the registry itself everything, and nobody else anything. */
    public static Guard ofTheRegistry() {
        return of(Rights.of(), OfficesForTests.of().toOffices());
    }

    public static Guard of(Rights rights, Offices offices) {
        return new Guard(point(rights, offices), new NoAudit());
    }

    public static DecisionPoint point(Rights rights, Offices offices) {
        return new DecisionPoint(rights, () -> Optional.of(offices), MOSCOW, USUAL_WINDOWS);
    }

    private static final class NoAudit implements Audit {
        @Override
        public void done(Caller caller, Verb verb, Thing thing, String by) {}

        @Override
        public void denied(Caller caller, Verb verb, Thing thing, Denial reason) {}
    }
}
