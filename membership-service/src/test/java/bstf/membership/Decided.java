package bstf.membership;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.changes.Decision;
import bstf.platform.changes.Event;
import bstf.platform.changes.Refusal;

/** What a decision came to, for tests that know which way it has to go. */
public final class Decided {

    private Decided() {}

    /** The aggregate of a decision that has to be taken. */
    public static <A> A taken(Decision<A> decision) {
        return switch (decision) {
            case Decision.Taken<A>(var aggregate, _) -> aggregate;
            case Decision.Refused<A>(var reason) ->
                    throw new AssertionError("refused: " + reason.code() + ": " + reason.detail());
        };
    }

    /** The event of a decision that has to be taken. */
    public static <A> Event event(Decision<A> decision) {
        return switch (decision) {
            case Decision.Taken<A>(_, var event) -> event;
            case Decision.Refused<A>(var reason) ->
                    throw new AssertionError("refused: " + reason.code() + ": " + reason.detail());
        };
    }

    /** Asserts that a decision is refused for this reason, and gives it for more questions. */
    public static <A> Refusal refused(Decision<A> decision, String code) {
        return switch (decision) {
            case Decision.Taken<A>(var aggregate, _) ->
                    throw new AssertionError("taken: " + aggregate);
            case Decision.Refused<A>(var reason) -> {
                assertThat(reason.code()).isEqualTo(code);
                yield reason;
            }
        };
    }
}
