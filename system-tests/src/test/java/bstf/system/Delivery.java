package bstf.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what was acknowledged with what a topic tells, whatever died meanwhile. */
final class Delivery {
    private final Map<String, Story> stories = new HashMap<>();
    private final List<String> defects = new ArrayList<>();

    private Delivery(List<Message> messages) {
        for (Message message : messages) {
            stories.computeIfAbsent(message.key(), Story::new).hear(message);
        }
    }

    /**
     * Every way in which the topic breaks its promise, in words; empty when it keeps it. The
     * promise: each acknowledged write is there under its revision; the revisions of an entity
     * never decrease and leave none out; one that is told twice has the same bytes.
     */
    static List<String> defects(List<Message> messages, List<Acknowledged> acknowledged) {
        var delivery = new Delivery(messages);
        delivery.stories.values().forEach(story -> delivery.defects.addAll(story.defects()));
        acknowledged.forEach(delivery::lookFor);
        return delivery.defects;
    }

    /** Whether each acknowledged write is there, in whatever order and shape. */
    static boolean isComplete(List<Message> messages, List<Acknowledged> acknowledged) {
        var delivery = new Delivery(messages);
        return acknowledged.stream().allMatch(write -> delivery.told(write).isPresent());
    }

    private void lookFor(Acknowledged write) {
        told(write)
                .ifPresentOrElse(
                        message -> {
                            if (!message.text().contains(write.mark())) {
                                defects.add("another state is told for " + write);
                            }
                        },
                        () -> defects.add("lost: " + write));
    }

    private Optional<Message> told(Acknowledged write) {
        return Optional.ofNullable(stories.get(write.key()))
                .flatMap(story -> story.at(write.revision()));
    }
}
