package bstf.platform.changes;

import bstf.platform.access.Denial;
import bstf.platform.access.Guard;
import bstf.platform.access.Ruling;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Carries one command to one aggregate: recognises a repetition, asks for the right, checks the
 * precondition, asks the aggregate and keeps what it decided. Every use case that writes goes
 * through here, so that none can forget to ask.
 */
public final class Changing<A> {
    /**
     * How often a command that does not care about the revision tries again when others are faster.
     */
    private static final int TRIES = 8;

    private final Aggregates<A> aggregates;
    private final Guard guard;

    public Changing(Aggregates<A> aggregates, Guard guard) {
        this.aggregates = aggregates;
        this.guard = guard;
    }

    /**
     * Brings a new aggregate into being.
     *
     * @param thing the new aggregate as rights see it
     */
    public Outcome<A> create(
            String id, Origin origin, Verb verb, Thing thing, Supplier<Decision<A>> decide) {
        var denial = guard.denialAtTheDoor(origin.caller());
        if (denial.isPresent()) {
            guard.turnedAway(origin.caller(), verb, thing, denial.get());
            return refused(denial.get());
        }
        return switch (guard.may(origin.caller(), verb, thing, origin.at())) {
            case Ruling.Denied(var reason) -> refused(reason);
            case Ruling.Granted granted -> {
                var outcome = brought(id, origin, decide);
                if (outcome instanceof Outcome.Done<A>) {
                    guard.done(origin.caller(), verb, thing, granted);
                }
                yield outcome;
            }
        };
    }

    private Outcome<A> brought(String id, Origin origin, Supplier<Decision<A>> decide) {
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
     * Changes an aggregate that is there and that the caller sees. The caller needs the right both
     * to what the aggregate was and, where the change gives it into other hands, to what becomes of
     * it. A decision that leaves it equal to what it was keeps nothing.
     */
    public Outcome<A> change(
            String id,
            Precondition precondition,
            Origin origin,
            Act<A> act,
            Function<A, Decision<A>> decide) {
        var denial = guard.denialAtTheDoor(origin.caller());
        if (denial.isPresent()) {
            turnAway(id, origin, act, denial.get());
            return refused(denial.get());
        }
        for (int tries = 0; tries < TRIES; tries++) {
            var outcome = once(id, precondition, origin, act, decide);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return new Outcome.Stale<>(aggregates.find(id).map(Kept::revision).orElse(0L));
    }

    /** What was turned away from something that is not there is no matter of authority. */
    private void turnAway(String id, Origin origin, Act<A> act, Denial reason) {
        aggregates.find(id).ifPresent(kept -> turnAway(kept.value(), origin, act, reason));
    }

    private void turnAway(A stands, Origin origin, Act<A> act, Denial reason) {
        guard.turnedAway(
                origin.caller(), act.verb().apply(stands), act.thing().apply(stands), reason);
    }

    /** One try; empty when somebody else was faster. */
    private Optional<Outcome<A>> once(
            String id,
            Precondition precondition,
            Origin origin,
            Act<A> act,
            Function<A, Decision<A>> decide) {
        var found = aggregates.find(id).filter(kept -> isSeen(kept.value(), origin, act));
        if (found.isEmpty()) {
            return Optional.of(new Outcome.NotFound<>(id));
        }
        var repeated = repeated(id, origin);
        return repeated.isPresent()
                ? repeated
                : once(found.get(), precondition, origin, act, decide);
    }

    private Optional<Outcome<A>> once(
            Kept<A> before,
            Precondition precondition,
            Origin origin,
            Act<A> act,
            Function<A, Decision<A>> decide) {
        var verb = act.verb().apply(before.value());
        var thing = act.thing().apply(before.value());
        return switch (guard.may(origin.caller(), verb, thing, origin.at())) {
            case Ruling.Denied(var reason) -> Optional.of(refused(reason));
            case Ruling.Granted granted -> {
                var outcome =
                        precondition.isMetBy(before.revision())
                                ? decided(before, origin, act, decide)
                                : Optional.<Outcome<A>>of(new Outcome.Stale<>(before.revision()));
                if (outcome.orElse(null) instanceof Outcome.Done<A>) {
                    guard.done(origin.caller(), verb, thing, granted);
                }
                yield outcome;
            }
        };
    }

    private Optional<Outcome<A>> decided(
            Kept<A> before, Origin origin, Act<A> act, Function<A, Decision<A>> decide) {
        return switch (decide.apply(before.value())) {
            case Decision.Refused<A>(var reason) -> {
                if (reason.kind() == Refusal.Kind.FORBIDDEN) {
                    turnAway(before.value(), origin, act, reason.toDenial());
                }
                yield Optional.of(new Outcome.Refused<>(reason));
            }
            case Decision.Taken<A>(var after, var event) ->
                    after.equals(before.value())
                            ? Optional.of(new Outcome.Done<>(before))
                            : denialOfNewHands(before.value(), after, origin, act)
                                    .<Optional<Outcome<A>>>map(
                                            reason -> Optional.of(refused(reason)))
                                    .orElseGet(() -> keep(before, after, event, origin));
        };
    }

    private Optional<Denial> denialOfNewHands(A before, A after, Origin origin, Act<A> act) {
        var thing = act.thing().apply(after);
        return thing.isInTheHandsOf(act.thing().apply(before))
                ? Optional.empty()
                : guard.may(origin.caller(), act.verb().apply(before), thing, origin.at())
                                instanceof Ruling.Denied(var reason)
                        ? Optional.of(reason)
                        : Optional.empty();
    }

    private boolean isSeen(A stands, Origin origin, Act<A> act) {
        var thing = act.thing().apply(stands);
        var seen =
                thing.visibility().isPublic()
                        || guard.sightOf(origin.caller(), origin.at()).sees(thing.visibility());
        if (!seen) {
            guard.toldOfNothing(origin.caller(), act.verb().apply(stands), thing);
        }
        return seen;
    }

    private Outcome<A> refused(Denial reason) {
        return new Outcome.Refused<>(Refusal.of(reason));
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
