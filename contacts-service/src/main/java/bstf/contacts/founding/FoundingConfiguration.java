package bstf.contacts.founding;

import bstf.contacts.contactpoints.ContactPoints;
import bstf.platform.founding.FoundingPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the platform load the body's first contact points. */
@Configuration(proxyBeanMethods = false)
class FoundingConfiguration {

    @Bean
    FoundingPart<?> contactsFounding(ContactPoints points) {
        return new ContactsFounding(points);
    }
}
