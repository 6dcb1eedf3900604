package bstf.platform.changes.whole;

import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Beacon;
import bstf.platform.changes.BeaconMapping;
import bstf.platform.changes.store.MongoStores;
import bstf.platform.changes.view.Hearing;
import bstf.platform.changes.view.Said;
import bstf.platform.changes.view.TopicView;
import bstf.platform.changes.view.TopicViews;
import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A service that keeps beacons and listens to itself. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class BeaconApplication {

    /** What was heard, and in which trace. */
    record Heard(Said said, String trace) {}

    static final class Ears implements Hearing {
        final List<Heard> heard = new CopyOnWriteArrayList<>();
        private final Tracer tracer;

        Ears(Tracer tracer) {
            this.tracer = tracer;
        }

        @Override
        public void hear(Said said) {
            var span = Objects.requireNonNull(tracer.currentSpan());
            heard.add(new Heard(said, span.context().traceId()));
        }

        @Override
        public void forget(String type, String id) {
            throw new IllegalStateException("Nobody erases anything here");
        }
    }

    @Bean
    Aggregates<Beacon> beacons(MongoStores stores) {
        return stores.of(new BeaconMapping());
    }

    @Bean
    Ears ears(Tracer tracer) {
        return new Ears(tracer);
    }

    @Bean
    TopicView view(TopicViews views, Ears ears, @Value("${bstf.relay.service}") String service) {
        return views.of(service, "bstf." + service + ".v1", ears);
    }
}
