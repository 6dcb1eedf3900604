package bstf.platform.changes.view;

import bstf.platform.changes.trace.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;

/** Gives services that listen to others their views. */
@AutoConfiguration(
        after = KafkaAutoConfiguration.class,
        afterName =
                "org.springframework.boot.micrometer.metrics.autoconfigure"
                        + ".CompositeMeterRegistryAutoConfiguration")
@ConditionalOnBean(KafkaAdmin.class)
@EnableConfigurationProperties(ViewSettings.class)
class ViewAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    TopicViews topicViews(
            KafkaAdmin admin,
            ViewSettings settings,
            Traces traces,
            ObjectProvider<MeterRegistry> registry,
            Clock clock) {
        return new TopicViews(
                admin.getConfigurationProperties(),
                settings,
                traces,
                registry.getIfAvailable(SimpleMeterRegistry::new),
                clock);
    }

    @Bean("views")
    ViewsHealth viewsHealth(TopicViews views) {
        return new ViewsHealth(views);
    }
}
