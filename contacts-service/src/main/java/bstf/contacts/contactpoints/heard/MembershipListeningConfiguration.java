package bstf.contacts.contactpoints.heard;

import bstf.contacts.contactpoints.Owners;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.heard.HeardOffices;
import bstf.platform.changes.view.Hearing;
import bstf.platform.changes.view.TopicView;
import bstf.platform.changes.view.TopicViews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Listens to the membership service: for who may own contact points, and for who holds which
 * office.
 */
@Configuration(proxyBeanMethods = false)
class MembershipListeningConfiguration {
    private static final String SERVICE = "membership";
    private static final String TOPIC = "bstf.membership.v1";

    @Bean
    HeardOwners heardOwners() {
        return new HeardOwners();
    }

    @Bean
    HeardOffices heardOffices() {
        return new HeardOffices();
    }

    @Bean
    TopicView membershipView(TopicViews views, HeardOffices offices, HeardOwners heard) {
        return views.of(SERVICE, TOPIC, Hearing.all(offices, heard));
    }

    @Bean
    KnownOffices knownOffices(HeardOffices offices, TopicView membershipView) {
        return offices.onceWarm(membershipView::isWarm, membershipView::isTrusted);
    }

    @Bean
    Owners owners(HeardOwners heard, TopicView membershipView) {
        return new ListeningOwners(heard, membershipView::isWarm, membershipView::freshness);
    }
}
