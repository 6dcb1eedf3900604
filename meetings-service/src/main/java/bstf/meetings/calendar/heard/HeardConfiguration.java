package bstf.meetings.calendar.heard;

import bstf.meetings.calendar.Membership;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.heard.HeardOffices;
import bstf.platform.changes.view.TopicView;
import bstf.platform.changes.view.TopicViews;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to membership: for who may receive meetings, and for who holds which office. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HeardSettings.class)
class HeardConfiguration {

    @Bean
    HeardOffices heardOffices() {
        return new HeardOffices();
    }

    @Bean
    TopicView membershipView(TopicViews views, HeardSettings settings, HeardOffices offices) {
        return views.of(settings.service(), settings.topic(), offices);
    }

    @Bean
    KnownOffices knownOffices(HeardOffices offices, TopicView membershipView) {
        return offices.onceWarm(membershipView::isWarm, membershipView::isTrusted);
    }

    @Bean
    Membership membership(KnownOffices offices) {
        return new HeardMembership(offices);
    }
}
