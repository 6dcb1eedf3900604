package bstf.contacts.contactpoints.store;

import bstf.contacts.contactpoints.ContactPoints;
import bstf.platform.changes.store.MongoStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps contact points in MongoDB. */
@Configuration(proxyBeanMethods = false)
class ContactPointStoreConfiguration {

    @Bean
    ContactPoints contactPoints(MongoStores stores) {
        return new MongoContactPoints(stores);
    }
}
