package bstf.platform.changes.store;

import bstf.platform.changes.trace.Traces;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** Gives services with MongoDB their stores, and the client the concerns that stores rely on. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@ConditionalOnClass({MongoOperations.class, DataMongoAutoConfiguration.class})
@EnableConfigurationProperties({ChangeSettings.class, StoreSettings.class})
class StoreAutoConfiguration {

    /**
     * What is acknowledged survives the loss of any one member, what is read is never rolled back,
     * and a server that is away is noticed before the caller gives up.
     */
    @Bean
    MongoClientSettingsBuilderCustomizer majority(StoreSettings settings) {
        return client ->
                client.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                        .readConcern(ReadConcern.MAJORITY)
                        .retryWrites(true)
                        .retryReads(true)
                        .applyToClusterSettings(cluster ->
                                cluster.serverSelectionTimeout(
                                        settings.serverWait().toMillis(), TimeUnit.MILLISECONDS))
                        .applyToSocketSettings(socket ->
                                socket.connectTimeout(
                                                settings.connectWait().toMillis(),
                                                TimeUnit.MILLISECONDS)
                                        .readTimeout(
                                                settings.answerWait().toMillis(),
                                                TimeUnit.MILLISECONDS));
    }

    @Bean
    @ConditionalOnMissingBean
    PendingSignal pendingSignal() {
        return new PendingSignal();
    }

    @Bean
    @ConditionalOnBean(MongoOperations.class)
    @ConditionalOnMissingBean
    MongoStores mongoStores(
            MongoOperations operations,
            ChangeSettings settings,
            Clock clock,
            Traces traces,
            PendingSignal signal) {
        return new MongoStores(operations, settings, clock, traces, signal);
    }

    @Bean
    @ConditionalOnBean(MongoOperations.class)
    ReplicaSetAtStart replicaSetAtStart(MongoOperations operations) {
        return new ReplicaSetAtStart(operations);
    }
}
