package bstf.platform.changes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

final class ReplicaSetTest {

    @Test
    void refusesArbiters() {
        var hello = new Document("arbiters", List.of("mongo-3:27017"));

        assertThatThrownBy(() -> ReplicaSet.of(hello).refuseArbiters())
                .hasMessage(
                        "The MongoDB replica set has an arbiter, mongo-3:27017. A majority with it"
                                + " does not mean a second copy: replace it by a member that holds"
                                + " data.");
    }

    @Test
    void takesAServerWithoutArbiters() {
        var set = ReplicaSet.of(MongoForTests.embedded().database());

        set.refuseArbiters();
        assertThat(set.arbiters()).isEmpty();
    }
}
