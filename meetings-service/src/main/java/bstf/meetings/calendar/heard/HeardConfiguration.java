package bstf.meetings.calendar.heard;

import bstf.meetings.calendar.Membership;
import bstf.platform.changes.view.TopicView;
import bstf.platform.changes.view.TopicViews;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to membership. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HeardSettings.class)
class HeardConfiguration {

    @Bean
    HeardMembers heardMembers() {
        return new HeardMembers();
    }

    @Bean
    TopicView membershipView(TopicViews views, HeardSettings settings, HeardMembers members) {
        return views.of(settings.service(), settings.topic(), members);
    }

    @Bean
    Membership membership(HeardMembers members, TopicView membershipView) {
        return new HeardMembership(members, membershipView::isWarm);
    }
}
