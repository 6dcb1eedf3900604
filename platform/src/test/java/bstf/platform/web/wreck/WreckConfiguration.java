package bstf.platform.web.wreck;

import bstf.platform.changes.Aggregates;
import bstf.platform.changes.InMemoryAggregates;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Keeps wrecks in memory, with room for twenty changes of each. */
@Configuration(proxyBeanMethods = false)
@Import(WreckController.class)
public class WreckConfiguration {

    @Bean
    Aggregates<Wreck> wrecks(Clock clock) {
        return new InMemoryAggregates<>(new WreckMapping(), clock, 20);
    }
}
