package bstf.platform.changes;

import bstf.platform.access.Audit;
import bstf.platform.access.Caller;
import bstf.platform.access.DecisionPoint;
import bstf.platform.access.Denial;
import bstf.platform.access.Guard;
import bstf.platform.access.Rights;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.access.Windows;
import bstf.platform.time.ReferenceZone;
import java.time.ZoneOffset;
import java.util.Optional;

/** The bridge for use cases that do not ask for rights yet; it goes when the last one does. */
final class Unasked {
    private Unasked() {}

    static Guard guard() {
        return new Guard(
                new DecisionPoint(
                        Rights.of(),
                        Optional::empty,
                        new ReferenceZone(ZoneOffset.UTC),
                        new Windows(0, 0)),
                new Nowhere());
    }

    static Origin asRegistry(Origin origin) {
        return new Origin(new Caller.Registry(origin.by()), origin.at(), origin.retry());
    }

    static <A> Act<A> act(String id) {
        return Act.of(Verb.CHANGE, _ -> Thing.of("unasked", id));
    }

    private static final class Nowhere implements Audit {
        @Override
        public void done(Caller caller, Verb verb, Thing thing, String by) {}

        @Override
        public void denied(Caller caller, Verb verb, Thing thing, Denial reason) {}
    }
}
