package bstf.platform.web.buoy;

import bstf.platform.changes.Aggregates;
import bstf.platform.changes.InMemoryAggregates;
import bstf.platform.time.SettableClock;
import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The service of buoys, on a clock that stands and a store in memory with room for four changes.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration"
        })
@Import({BuoyController.class, FaultyController.class})
public class Buoys {

    @Bean
    Clock clock() {
        return SettableClock.atSomeInstant();
    }

    @Bean
    Aggregates<Buoy> store(Clock clock) {
        return new InMemoryAggregates<>(new BuoyMapping(), clock, 4);
    }
}
