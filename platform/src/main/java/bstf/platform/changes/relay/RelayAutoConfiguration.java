package bstf.platform.changes.relay;

import bstf.platform.changes.store.Lease;
import bstf.platform.changes.store.MongoStores;
import bstf.platform.changes.store.PendingSignal;
import bstf.platform.changes.store.Republications;
import bstf.platform.changes.trace.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaAdmin;

/** Starts the relay in services that have stores and say under which name they tell changes. */
@AutoConfiguration(
        after = KafkaAutoConfiguration.class,
        afterName = {
            "bstf.platform.changes.store.StoreAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure"
                    + ".CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(MongoOperations.class)
@ConditionalOnBean({MongoStores.class, KafkaAdmin.class})
@ConditionalOnProperty("bstf.relay.service")
@ConditionalOnBooleanProperty(name = "bstf.relay.enabled", matchIfMissing = true)
@EnableConfigurationProperties(RelaySettings.class)
class RelayAutoConfiguration {

    @Bean
    RelayMeters relayMeters(ObjectProvider<MeterRegistry> registry, Clock clock) {
        return new RelayMeters(registry.getIfAvailable(SimpleMeterRegistry::new), clock);
    }

    @Bean
    RelayLoop relayLoop(
            MongoStores stores,
            KafkaAdmin admin,
            RelaySettings settings,
            RelayMeters meters,
            PendingSignal signal,
            Traces traces,
            Clock clock) {
        var kafka = new KafkaAccess(admin.getConfigurationProperties(), settings);
        var holder = UUID.randomUUID().toString();
        var relay =
                new Relay(
                        settings,
                        stores.pending(),
                        new Republications(stores),
                        new Lease(stores, "relay", holder, settings.lease(), clock),
                        kafka,
                        meters,
                        traces,
                        clock);
        var topics = new Topics(kafka.admin(), settings);
        return new RelayLoop(relay, topics, stores.pending(), signal, settings, meters, clock);
    }

    @Bean("relay")
    RelayHealth relayHealth(RelayLoop loop, RelayMeters meters) {
        return new RelayHealth(loop, meters);
    }

    @Bean
    RepublishEndpoint republishEndpoint(MongoStores stores, Clock clock) {
        return new RepublishEndpoint(new Republications(stores), clock);
    }
}
