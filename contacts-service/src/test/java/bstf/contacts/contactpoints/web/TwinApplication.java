package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.ChannelKeeping;
import bstf.contacts.contactpoints.ContactPointRegistration;
import bstf.contacts.contactpoints.ContactPoints;
import bstf.contacts.contactpoints.Verifying;
import bstf.contacts.contactpoints.store.InMemoryContactPoints;
import bstf.platform.time.ReferenceZone;
import bstf.platform.time.SettableClock;
import java.time.Instant;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The web room on the store's twin, on a clock that stands at the noon of 24 November 2026. Not
 * annotated as a configuration, so that the whole service does not find it.
 */
@ComponentScan
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
class TwinApplication {
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Bean
    SettableClock clock() {
        return new SettableClock(NOON);
    }

    @Bean
    KnownOwners owners() {
        return new KnownOwners();
    }

    @Bean
    ContactPoints contactPoints(SettableClock clock) {
        return new InMemoryContactPoints(clock);
    }

    @Bean
    ContactPointRegistration registration(
            ContactPoints points, KnownOwners owners, ReferenceZone zone) {
        return new ContactPointRegistration(points, owners, zone);
    }

    @Bean
    ChannelKeeping keeping(ContactPoints points, KnownOwners owners, ReferenceZone zone) {
        return new ChannelKeeping(points, owners, zone);
    }

    @Bean
    Verifying verifying(ContactPoints points, ReferenceZone zone) {
        return new Verifying(points, zone);
    }
}
