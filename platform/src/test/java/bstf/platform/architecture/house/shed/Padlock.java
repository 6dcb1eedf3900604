package bstf.platform.architecture.house.shed;

import bstf.platform.access.Caller;
import bstf.platform.access.Scope;
import bstf.platform.changes.Origin;
import java.time.Instant;

/** Breaks the rules: lets in whom it likes, and does it as the registry itself. */
public final class Padlock {

    /** Opens for whoever may write. */
    public boolean opensFor(Caller caller) {
        return caller.has(Scope.WRITE);
    }

    /** Opens for the registry. */
    public Origin openedByItself() {
        return Origin.ofRegistry("shed", Instant.EPOCH);
    }
}
