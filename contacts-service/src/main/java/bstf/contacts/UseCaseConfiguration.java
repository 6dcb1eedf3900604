package bstf.contacts;

import bstf.contacts.contactpoints.ChannelKeeping;
import bstf.contacts.contactpoints.ContactPointRegistration;
import bstf.contacts.contactpoints.ContactPoints;
import bstf.contacts.contactpoints.Owners;
import bstf.contacts.contactpoints.Verifying;
import bstf.platform.time.ReferenceZone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service does, wired to what it does it with. */
@Configuration(proxyBeanMethods = false)
class UseCaseConfiguration {

    @Bean
    ContactPointRegistration contactPointRegistration(
            ContactPoints points, Owners owners, ReferenceZone zone) {
        return new ContactPointRegistration(points, owners, zone);
    }

    @Bean
    ChannelKeeping channelKeeping(ContactPoints points, Owners owners, ReferenceZone zone) {
        return new ChannelKeeping(points, owners, zone);
    }

    @Bean
    Verifying verifying(ContactPoints points, ReferenceZone zone) {
        return new Verifying(points, zone);
    }
}
