package bstf.platform.web.buoy;

import bstf.platform.access.Holder;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.OfficesForTests;
import bstf.platform.access.Right;
import bstf.platform.access.Rights;
import bstf.platform.access.Verb;
import bstf.platform.access.Window;
import bstf.platform.changes.Aggregates;
import bstf.platform.changes.InMemoryAggregates;
import bstf.platform.time.SettableClock;
import bstf.platform.web.wreck.WreckConfiguration;
import java.time.Clock;
import java.util.Optional;
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
@Import({
    BuoyController.class,
    BuoyHistoryController.class,
    FaultyController.class,
    WreckConfiguration.class
})
public class Buoys {
    private static final Rights TABLE =
            Rights.of(
                    new Right(Holder.MEMBER, Verb.CREATE, "buoy", Window.ALWAYS),
                    new Right(Holder.MEMBER, Verb.CHANGE, "buoy", Window.ALWAYS),
                    new Right(Holder.MEMBER, Verb.RETIRE, "buoy", Window.ALWAYS),
                    new Right(Holder.AUDITOR, Verb.READ_HISTORY, "buoy", Window.ALWAYS),
                    new Right(Holder.MEMBER, Verb.CREATE, "wreck", Window.ALWAYS),
                    new Right(Holder.OWNER, Verb.CHANGE, "wreck", Window.ALWAYS),
                    new Right(Holder.AUDITOR, Verb.READ_HISTORY, "wreck", Window.ALWAYS));

    @Bean
    Clock clock() {
        return SettableClock.atSomeInstant();
    }

    @Bean
    Rights rights() {
        return TABLE;
    }

    /** FI and EE are members, europol observes. */
    @Bean
    KnownOffices offices() {
        var offices =
                OfficesForTests.of("FI", "EE")
                        .observer("europol", "2000-01-01", "2099-12-31")
                        .toOffices();
        return () -> Optional.of(offices);
    }

    @Bean
    Aggregates<Buoy> store(Clock clock) {
        return new InMemoryAggregates<>(new BuoyMapping(), clock, 4);
    }
}
