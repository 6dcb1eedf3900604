package bstf.gateway.overview.heard;

import bstf.gateway.overview.LiveRegister;
import bstf.gateway.overview.Sources;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.heard.HeardOffices;
import bstf.platform.changes.view.Hearing;
import bstf.platform.changes.view.TopicView;
import bstf.platform.changes.view.TopicViews;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to the three services and keeps the register. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HeardSettings.class)
class HeardConfiguration {

    @Bean
    LiveRegister register() {
        return new LiveRegister();
    }

    @Bean
    HeardOffices offices() {
        return new HeardOffices();
    }

    @Bean
    TopicView membershipView(
            TopicViews views, HeardSettings settings, LiveRegister register, HeardOffices offices) {
        return view(
                views,
                settings.membership(),
                Hearing.all(Listening.toMembership(register), offices));
    }

    @Bean
    KnownOffices knownOffices(HeardOffices offices, TopicView membershipView) {
        return offices.onceWarm(membershipView::isWarm);
    }

    @Bean
    TopicView meetingsView(TopicViews views, HeardSettings settings, LiveRegister register) {
        return view(views, settings.meetings(), Listening.toMeetings(register));
    }

    @Bean
    TopicView contactsView(TopicViews views, HeardSettings settings, LiveRegister register) {
        return view(views, settings.contacts(), Listening.toContacts(register));
    }

    @Bean
    Supplier<Sources> sources(
            TopicView membershipView, TopicView meetingsView, TopicView contactsView) {
        return () ->
                new Sources(
                        membershipView.freshness(),
                        meetingsView.freshness(),
                        contactsView.freshness());
    }

    private static TopicView view(TopicViews views, HeardSettings.Source source, Hearing hearing) {
        return views.of(source.service(), source.topic(), hearing);
    }
}
