package bstf.gateway;

import bstf.gateway.overview.LiveRegister;
import bstf.gateway.overview.Sources;
import bstf.gateway.overview.heard.Facts;
import bstf.platform.access.KnownOffices;
import bstf.platform.changes.view.Freshness;
import bstf.platform.time.SettableClock;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The gateway without Kafka: tests say what it hears, how fresh that is, and what time it is. */
@EnableAutoConfiguration(exclude = KafkaAutoConfiguration.class)
@ComponentScan(
        basePackages = "bstf.gateway",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "bstf\\.gateway\\.Application",
                            ".*Test\\$.*",
                            "bstf\\.gateway\\.overview\\.heard\\..*"
                        }))
public class TestGateway {
    private static final Freshness FRESH = new Freshness.Fresh();

    /** All sources are fresh. */
    public static final Sources ALL_FRESH = new Sources(FRESH, FRESH, FRESH);

    /** No source was heard to its end yet. */
    public static final Sources ALL_MISSING =
            new Sources(new Freshness.Missing(), new Freshness.Missing(), new Freshness.Missing());

    /** How fresh tests let the sources be. */
    public static final class SettableSources implements Supplier<Sources> {
        private final AtomicReference<Sources> sources = new AtomicReference<>(ALL_FRESH);

        @Override
        public Sources get() {
            return sources.get();
        }

        public void set(Sources now) {
            sources.set(now);
        }
    }

    @Bean
    Facts facts() {
        return Facts.founding();
    }

    @Bean
    LiveRegister register(Facts facts) {
        return facts.register();
    }

    @Bean
    KnownOffices offices(Facts facts) {
        return facts.offices();
    }

    @Bean
    SettableSources sources() {
        return new SettableSources();
    }

    @Bean
    SettableClock clock() {
        return SettableClock.at("2026-11-24T09:00:00Z");
    }
}
