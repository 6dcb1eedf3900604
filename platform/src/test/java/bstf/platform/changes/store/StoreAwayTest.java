package bstf.platform.changes.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.platform.changes.BeaconMapping;
import bstf.platform.time.SettableClock;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

final class StoreAwayTest {
    /** Nothing listens at port 1. */
    private static final String NOBODY =
            "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=200&connectTimeoutMS=200";

    @Test
    void isPutTogetherWhileMongoDbIsAwayAndSaysSoWhenUsed() {
        try (var client = MongoClients.create(NOBODY)) {
            var stores =
                    MongoForTests.stores(
                            new MongoTemplate(client, "away"),
                            SettableClock.atSomeInstant(),
                            3,
                            new PendingSignal());

            var beacons = stores.of(new BeaconMapping());

            assertThatThrownBy(() -> beacons.find("hanko"))
                    .isInstanceOf(DataAccessResourceFailureException.class);
        }
    }
}
