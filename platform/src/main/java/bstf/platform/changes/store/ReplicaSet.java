package bstf.platform.changes.store;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * What a server says of the replica set that it belongs to.
 *
 * @param arbiters members that vote and hold no data
 */
record ReplicaSet(List<String> arbiters) {

    static ReplicaSet of(MongoOperations operations) {
        return of(operations.executeCommand(new Document("hello", 1)));
    }

    static ReplicaSet of(Document hello) {
        return new ReplicaSet(hello.getList("arbiters", String.class, List.of()));
    }

    /**
     * Stops a start on a set where an acknowledged write may stand on one member only: with an
     * arbiter, a majority is had without a second copy.
     */
    void refuseArbiters() {
        if (!arbiters.isEmpty()) {
            throw new IllegalStateException(
                    "The MongoDB replica set has an arbiter, %s. A majority with it does not mean a"
                                    .formatted(String.join(", ", arbiters))
                            + " second copy: replace it by a member that holds data.");
        }
    }
}
