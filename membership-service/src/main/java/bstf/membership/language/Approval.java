package bstf.membership.language;

import bstf.platform.changes.Decision;
import bstf.platform.changes.Precondition;
import bstf.platform.changes.Refusal;
import java.util.function.Function;

/** An approval holds for one revision, the one that the approver has seen. */
public final class Approval {

    private Approval() {}

    /**
     * {@code approve}, unless {@code precondition} leaves open what is approved: then nobody could
     * say that it was not swapped in the meantime.
     */
    public static <A> Function<A, Decision<A>> of(
            Precondition precondition, Function<A, Decision<A>> approve) {
        return precondition instanceof Precondition.Revisions(var expected) && expected.size() == 1
                ? approve
                : _ ->
                        Decision.refused(
                                Refusal.invalid(
                                        "revision-not-named",
                                        "If-Match",
                                        "An approval holds for what its sender has seen. Send the one"
                                                + " entity tag under which the proposal was read."));
    }
}
