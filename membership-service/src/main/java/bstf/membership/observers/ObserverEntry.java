package bstf.membership.observers;

import java.util.List;

/**
 * The part of an observer's entry that whoever chairs writes: what it is and when it observes.
 *
 * @param formerIds ids under which it was known and still has to be found
 * @param retired whether the entry was a mistake and is kept for its history only
 */
public record ObserverEntry(
        ObserverKind kind, List<String> formerIds, Observing observing, boolean retired) {

    static ObserverEntry of(ObserverRecord record) {
        return new ObserverEntry(
                record.kind(), record.formerIds(), record.observing(), record.retired());
    }

    ObserverRecord appliedTo(ObserverRecord record) {
        return new ObserverRecord(
                kind,
                record.names(),
                formerIds,
                observing,
                record.seats(),
                record.succession(),
                retired);
    }
}
