package bstf.membership;

import bstf.membership.body.Bodies;
import bstf.membership.body.store.InMemoryBodies;
import bstf.membership.members.Members;
import bstf.membership.members.store.InMemoryMembers;
import bstf.membership.observers.Observers;
import bstf.membership.observers.store.InMemoryObservers;
import bstf.membership.representatives.Representatives;
import bstf.membership.representatives.store.InMemoryRepresentatives;
import bstf.membership.rota.Rotas;
import bstf.membership.rota.store.InMemoryRotas;
import bstf.platform.time.SettableClock;
import java.time.Instant;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The web rooms on the stores' twins, on a clock that stands at the noon of 1 June 2016. Not
 * annotated as a configuration, so that the whole service does not find it.
 */
@ComponentScan(
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "bstf\\.membership\\.(.*\\.store\\..*|founding\\..*|Application)"))
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
class TwinApplication {
    static final Instant NOON = Instant.parse("2016-06-01T12:00:00Z");

    @Bean
    SettableClock clock() {
        return new SettableClock(NOON);
    }

    @Bean
    Twins twins() {
        return new Twins();
    }

    @Bean
    Bodies bodies(Twins twins, SettableClock clock) {
        return twins.of(Bodies.class, () -> new InMemoryBodies(clock));
    }

    @Bean
    Members members(Twins twins, SettableClock clock) {
        return twins.of(Members.class, () -> new InMemoryMembers(clock));
    }

    @Bean
    Representatives representatives(Twins twins, SettableClock clock) {
        return twins.of(Representatives.class, () -> new InMemoryRepresentatives(clock));
    }

    @Bean
    Observers observers(Twins twins, SettableClock clock) {
        return twins.of(Observers.class, () -> new InMemoryObservers(clock));
    }

    @Bean
    Rotas rotas(Twins twins, SettableClock clock) {
        return twins.of(Rotas.class, () -> new InMemoryRotas(clock));
    }
}
