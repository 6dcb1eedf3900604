package bstf.contacts.contactpoints.heard;

import bstf.contacts.contactpoints.Owners;
import bstf.platform.changes.view.TopicView;
import bstf.platform.changes.view.TopicViews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to the membership service. */
@Configuration(proxyBeanMethods = false)
class MembershipListeningConfiguration {
    private static final String SERVICE = "membership";
    private static final String TOPIC = "bstf.membership.v1";

    @Bean
    HeardOwners heardOwners() {
        return new HeardOwners();
    }

    @Bean
    TopicView membershipView(TopicViews views, HeardOwners heard) {
        return views.of(SERVICE, TOPIC, heard);
    }

    @Bean
    Owners owners(HeardOwners heard, TopicView membershipView) {
        return new ListeningOwners(heard, membershipView::isWarm, membershipView::freshness);
    }
}
