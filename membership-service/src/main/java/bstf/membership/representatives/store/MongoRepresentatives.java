package bstf.membership.representatives.store;

import bstf.membership.representatives.RepresentativePost;
import bstf.membership.representatives.Representatives;
import bstf.platform.changes.store.MongoAggregates;
import bstf.platform.changes.store.MongoStores;
import org.springframework.stereotype.Component;

/** Keeps representatives' posts in MongoDB. */
@Component
final class MongoRepresentatives extends MongoAggregates<RepresentativePost, RepresentativeDocument>
        implements Representatives {

    MongoRepresentatives(MongoStores stores) {
        super(stores, new RepresentativePostMapping());
    }
}
