package bstf.membership.founding;

import bstf.membership.language.FormalDecision;
import java.util.List;

/** The file's decisions by id. */
record Decisions(List<DecisionEntry> entries) {

    /**
     * @throws IllegalArgumentException when the file has none or several with this id
     */
    FormalDecision named(String id) {
        var found = entries.stream().filter(entry -> entry.id().equals(id)).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "decision: %s stands %d times in decisions (expected: once)"
                            .formatted(id, found.size()));
        }
        return found.getFirst().toDecision();
    }
}
