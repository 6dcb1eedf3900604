package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.ChannelKeeping;
import bstf.contacts.contactpoints.ContactPointRegistration;
import bstf.contacts.contactpoints.ContactPoints;
import bstf.contacts.contactpoints.ContactRights;
import bstf.contacts.contactpoints.Desk;
import bstf.contacts.contactpoints.Verifying;
import bstf.contacts.contactpoints.store.InMemoryContactPoints;
import bstf.platform.access.Guard;
import bstf.platform.access.Rights;
import bstf.platform.changes.NamedParties;
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
    HeldOffices offices() {
        return new HeldOffices();
    }

    @Bean
    Rights rightsTable() {
        return ContactRights.TABLE;
    }

    @Bean
    ContactRights rights(HeldOffices offices) {
        return new ContactRights(offices);
    }

    @Bean
    Desk desk(
            ContactPoints points,
            KnownOwners owners,
            ContactRights rights,
            HeldOffices offices,
            Guard guard,
            ReferenceZone zone) {
        return new Desk(points, owners, rights, new NamedParties(offices), guard, zone);
    }

    @Bean
    ContactPointRegistration registration(Desk desk) {
        return new ContactPointRegistration(desk);
    }

    @Bean
    ChannelKeeping keeping(Desk desk) {
        return new ChannelKeeping(desk);
    }

    @Bean
    Verifying verifying(Desk desk) {
        return new Verifying(desk);
    }
}
