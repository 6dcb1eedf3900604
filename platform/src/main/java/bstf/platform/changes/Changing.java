package bstf.platform.changes;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Carries one command to one aggregate: recognises a repetition, checks the precondition, asks the
 * aggregate and keeps what it decided. Every use case that writes goes through here.
 */
public final class Changing<A> {
    /**
     * How often a command that does not care about the revision tries again when others are faster.
     */
    private static final int TRIES = 8;

    private final Aggregates<A> aggregates;

    public Changing(Aggregates<A> aggregates) {
        this.aggregates = aggregates;
    }

    /** Brings a new aggregate into being. */
    public Outcome<A> create(String id, Origin origin, Supplier<Decision<A>> decide) {
        var known = aggregates.find(id);
        if (known.isPresent()) {
            return repeated(id, origin).orElseGet(() -> new Outcome.AlreadyThere<>(known.get()));
        }
        return switch (decide.get()) {
            case Decision.Refused<A>(var reason) -> new Outcome.Refused<>(reason);
            case Decision.Taken<A>(var aggregate, var event) ->
                    switch (aggregates.add(id, aggregate, event, origin)) {
                        case Keeping.Done<A>(var kept) -> new Outcome.Done<>(kept);
                        case Keeping.Full<A>(var pending) -> new Outcome.Waiting<>(pending);
                        case Keeping.Overtaken<A>() -> metAnother(id, origin);
                    };
        };
    }

    /**
     * Changes an aggregate that is there. A decision that leaves it equal to what it was keeps
     * nothing.
     */
    public Outcome<A> change(
            String id, Precondition precondition, Origin origin, Function<A, Decision<A>> decide) {
        for (int tries = 0; tries < TRIES; tries++) {
            var outcome = once(id, precondition, origin, decide);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return new Outcome.Stale<>(aggregates.find(id).map(Kept::revision).orElse(0L));
    }

    /** One try; empty when somebody else was faster. */
    private Optional<Outcome<A>> once(
            String id, Precondition precondition, Origin origin, Function<A, Decision<A>> decide) {
        var found = aggregates.find(id);
        if (found.isEmpty()) {
            return Optional.of(new Outcome.NotFound<>(id));
        }
        var before = found.get();
        var repeated = repeated(id, origin);
        if (repeated.isPresent()) {
            return repeated;
        }
        if (!precondition.isMetBy(before.revision())) {
            return Optional.of(new Outcome.Stale<>(before.revision()));
        }
        return switch (decide.apply(before.value())) {
            case Decision.Refused<A>(var reason) -> Optional.of(new Outcome.Refused<>(reason));
            case Decision.Taken<A>(var after, var event) ->
                    after.equals(before.value())
                            ? Optional.of(new Outcome.Done<>(before))
                            : keep(before, after, event, origin);
        };
    }

    private Optional<Outcome<A>> keep(Kept<A> before, A after, Event event, Origin origin) {
        return switch (aggregates.keep(before, after, event, origin)) {
            case Keeping.Done<A>(var kept) -> Optional.of(new Outcome.Done<>(kept));
            case Keeping.Full<A>(var pending) -> Optional.of(new Outcome.Waiting<>(pending));
            case Keeping.Overtaken<A>() -> Optional.empty();
        };
    }

    private Outcome<A> metAnother(String id, Origin origin) {
        return repeated(id, origin)
                .orElseGet(() ->
                        aggregates
                                .find(id)
                                .<Outcome<A>>map(Outcome.AlreadyThere::new)
                                .orElseGet(() -> new Outcome.NotFound<>(id)));
    }

    private Optional<Outcome<A>> repeated(String id, Origin origin) {
        return origin.retry()
                .flatMap(retry ->
                        switch (aggregates.answered(id, retry)) {
                            case Answered.NotYet<A>() -> Optional.empty();
                            case Answered.Before<A>(var kept) ->
                                    Optional.of(new Outcome.Done<>(kept));
                            case Answered.KeyReused<A>() ->
                                    Optional.of(new Outcome.KeyReused<>(retry.key()));
                        });
    }
}
