package bstf.contacts;

import bstf.contacts.contactpoints.ChannelKeeping;
import bstf.contacts.contactpoints.ContactPointRegistration;
import bstf.contacts.contactpoints.ContactPoints;
import bstf.contacts.contactpoints.ContactRights;
import bstf.contacts.contactpoints.Desk;
import bstf.contacts.contactpoints.Owners;
import bstf.contacts.contactpoints.Verifying;
import bstf.platform.access.Guard;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.Rights;
import bstf.platform.changes.NamedParties;
import bstf.platform.time.ReferenceZone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service does, wired to what it does it with. */
@Configuration(proxyBeanMethods = false)
class UseCaseConfiguration {
    @Bean
    Rights rights() {
        return ContactRights.TABLE;
    }

    @Bean
    ContactRights contactRights(KnownOffices offices) {
        return new ContactRights(offices);
    }

    @Bean
    Desk desk(
            ContactPoints points,
            Owners owners,
            ContactRights rights,
            KnownOffices offices,
            Guard guard,
            ReferenceZone zone) {
        return new Desk(points, owners, rights, new NamedParties(offices), guard, zone);
    }

    @Bean
    ContactPointRegistration contactPointRegistration(Desk desk) {
        return new ContactPointRegistration(desk);
    }

    @Bean
    ChannelKeeping channelKeeping(Desk desk) {
        return new ChannelKeeping(desk);
    }

    @Bean
    Verifying verifying(Desk desk) {
        return new Verifying(desk);
    }
}
