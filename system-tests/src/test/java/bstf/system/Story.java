package bstf.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a topic tells of one entity, in the order in which it is told: revision after revision. The
 * last one may be told again in the same bytes; nothing else may come twice, nothing may come late.
 */
final class Story {
    private final String key;
    private final TreeMap<Long, Message> firstTold = new TreeMap<>();
    private final List<String> defects = new ArrayList<>();
    private long lastHeard;

    Story(String key) {
        this.key = key;
    }

    void hear(Message message) {
        long revision = message.revision();
        if (revision < lastHeard || revision > lastHeard + 1) {
            defects.add("%s: revision %d follows %d".formatted(key, revision, lastHeard));
        }
        Message before = firstTold.putIfAbsent(revision, message);
        if (before != null && !message.repeats(before)) {
            defects.add("%s: revision %d is told in two ways".formatted(key, revision));
        }
        lastHeard = revision;
    }

    Optional<Message> at(long revision) {
        return Optional.ofNullable(firstTold.get(revision));
    }

    List<String> defects() {
        return List.copyOf(defects);
    }
}
