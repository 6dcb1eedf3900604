package bstf.membership.observers;

import bstf.platform.changes.Kept;
import bstf.platform.changes.Refusal;
import bstf.platform.changes.Slice;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must fit between an observer and all others: ids that resolve to one, and successions. */
public record OtherObservers(List<Observer> all) {

    public OtherObservers {
        all = List.copyOf(all);
    }

    /** All that are kept in {@code observers}. */
    static OtherObservers in(Observers observers) {
        return new OtherObservers(
                observers.list(Slice.all(), _ -> true).stream().map(Kept::value).toList());
    }

    /** Why {@code record} can't be said of the observer {@code id}; empty when it can. */
    Optional<Refusal> refusalOf(String id, ObserverRecord record) {
        return record.retired()
                ? succeeds(id)
                : formerIdInUse(id, record).or(() -> successorAway(id, record));
    }

    /** Why a retired entry is still needed: it took the place of another observer. */
    private Optional<Refusal> succeeds(String id) {
        return present()
                .filter(other ->
                        other.record()
                                .succession()
                                .filter(s -> s.successor().equals(id))
                                .isPresent())
                .findFirst()
                .map(other ->
                        Refusal.conflict(
                                "observer-is-successor",
                                "%s took the place of %s. Remove that succession first."
                                        .formatted(id, other.id())));
    }

    /** Why a new observer can't have this id; empty when it can. */
    Optional<Refusal> refusalOfNew(String id) {
        return all.stream()
                .filter(other -> other.record().formerIds().contains(id))
                .findFirst()
                .map(other ->
                        Refusal.conflict(
                                "id-was-used",
                                "%s is a former id of the observer %s and resolves to it. Choose"
                                                .formatted(id, other.id())
                                        + " another id."));
    }

    /** An id tells whose a thing is, so it stays with its entry, also with a retired one. */
    private Optional<Refusal> formerIdInUse(String id, ObserverRecord record) {
        for (var former : record.formerIds()) {
            var owner =
                    former.equals(id)
                            ? Optional.of(id)
                            : all.stream()
                                    .filter(other -> !other.id().equals(id))
                                    .filter(other -> other.answersTo(former))
                                    .map(Observer::id)
                                    .findFirst();
            if (owner.isPresent()) {
                return Optional.of(
                        Refusal.conflict(
                                "former-id-in-use",
                                ("%s is an id of the observer %s and stays its own, also when that"
                                                + " entry is retired. Leave this former id out.")
                                        .formatted(former, owner.get())));
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> successorAway(String id, ObserverRecord record) {
        return record.succession()
                .map(Succession::successor)
                .flatMap(successor -> {
                    if (find(successor).filter(o -> !o.record().retired()).isEmpty()) {
                        return Optional.of(
                                Refusal.conflict(
                                        "successor-unknown",
                                        "There is no observer %s. Enter it first, then say whom it"
                                                        .formatted(successor)
                                                + " succeeds."));
                    }
                    return leadsBack(id, successor)
                            ? Optional.of(
                                    Refusal.conflict(
                                            "succession-in-a-circle",
                                            "%s was itself succeeded, in the end, by %s."
                                                            .formatted(successor, id)
                                                    + " Remove that succession first."))
                            : Optional.empty();
                });
    }

    private boolean leadsBack(String id, String successor) {
        var seen = new HashSet<String>();
        var next = Optional.of(successor);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(id)) {
                return true;
            }
            next =
                    next.flatMap(this::find)
                            .flatMap(o -> o.record().succession())
                            .map(Succession::successor);
        }
        return false;
    }

    private Optional<Observer> find(String id) {
        return all.stream().filter(other -> other.id().equals(id)).findFirst();
    }

    private Stream<Observer> present() {
        return all.stream().filter(other -> !other.record().retired());
    }
}
