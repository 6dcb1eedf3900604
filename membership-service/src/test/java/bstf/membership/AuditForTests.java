package bstf.membership;

import bstf.platform.access.Audit;
import bstf.platform.access.Caller;
import bstf.platform.access.Denial;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what was written down: {@code done FI CHANGE body}, {@code denied FI … no-chair-today}. */
public final class AuditForTests implements Audit {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void done(Caller caller, Verb verb, Thing thing, String by) {
        lines.add("done %s %s %s".formatted(party(caller), verb, thing.kind()));
    }

    @Override
    public void denied(Caller caller, Verb verb, Thing thing, Denial reason) {
        lines.add(
                "denied %s %s %s: %s".formatted(party(caller), verb, thing.kind(), reason.code()));
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    private static String party(Caller caller) {
        return caller.party().orElse("-");
    }
}
