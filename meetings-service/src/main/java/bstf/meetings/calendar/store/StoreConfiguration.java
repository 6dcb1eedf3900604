package bstf.meetings.calendar.store;

import bstf.meetings.calendar.Meetings;
import bstf.platform.changes.store.MongoStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the meetings in the service's database. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Meetings meetings(MongoStores stores) {
        return new MongoMeetings(stores);
    }
}
