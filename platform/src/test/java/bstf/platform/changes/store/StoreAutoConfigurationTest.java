package bstf.platform.changes.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class StoreAutoConfigurationTest {

    @Test
    void acknowledgesOnlyWhatAMajorityHasInItsJournal() {
        var settings = settings();

        assertThat(settings.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
        assertThat(settings.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
        assertThat(settings.getRetryWrites()).isTrue();
    }

    @Test
    void noticesAServerThatIsAway() {
        var cluster = settings().getClusterSettings();

        assertThat(cluster.getServerSelectionTimeout(TimeUnit.SECONDS)).isEqualTo(5);
    }

    private static MongoClientSettings settings() {
        var builder = MongoClientSettings.builder();
        var waits =
                new StoreSettings(
                        Duration.ofSeconds(5), Duration.ofSeconds(3), Duration.ofSeconds(10));
        new StoreAutoConfiguration().majority(waits).customize(builder);
        return builder.build();
    }
}
