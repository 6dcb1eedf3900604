package bstf.platform.founding;

import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Event;
import bstf.platform.changes.Keeping;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What one file brings into being, all decided; and what of it a rule refuses. */
final class PlannedFounding implements FoundingPlan {
    private final Yaml yaml;
    private final List<Entry<?>> entries = new ArrayList<>();
    private final List<BrokenFounding.Fault> faults = new ArrayList<>();

    private record Entry<A>(String id, Aggregates<A> store, A aggregate, Event event) {

        /** One that is there already, by an earlier start or another process, stays. */
        void keep(Origin origin) {
            switch (store.add(id, aggregate, event, origin)) {
                case Keeping.Done<A>(_), Keeping.Overtaken<A>() -> {}
                case Keeping.Full<A>(var pending) ->
                        throw new IllegalStateException(
                                "%s: %d changes wait (expected: none)".formatted(id, pending));
            }
        }
    }

    PlannedFounding(Yaml yaml) {
        this.yaml = yaml;
    }

    @Override
    public <A> void add(String path, String id, Aggregates<A> store, Supplier<Decision<A>> decide) {
        try {
            switch (decide.get()) {
                case Decision.Taken<A>(var aggregate, var event) ->
                        entries.add(new Entry<>(id, store, aggregate, event));
                case Decision.Refused<A>(var reason) -> refuse(path, reason);
            }
        } catch (IllegalArgumentException refused) {
            fault(path, String.valueOf(refused.getMessage()));
        }
    }

    private void refuse(String path, Refusal reason) {
        fault(reason.field().isEmpty() ? path : path + "." + reason.field(), reason.detail());
    }

    private void fault(String path, String reason) {
        faults.add(new BrokenFounding.Fault(yaml.lineOf(path), path + ": " + reason));
    }

    List<BrokenFounding.Fault> faults() {
        return faults;
    }

    int size() {
        return entries.size();
    }

    void keep(Origin origin) {
        entries.forEach(entry -> entry.keep(origin));
    }
}
