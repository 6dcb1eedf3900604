package bstf.membership.members.store;

import bstf.membership.members.Member;
import bstf.membership.members.Members;
import bstf.platform.changes.store.MongoAggregates;
import bstf.platform.changes.store.MongoStores;
import org.springframework.stereotype.Component;

/** Keeps members in MongoDB. */
@Component
final class MongoMembers extends MongoAggregates<Member, MemberDocument> implements Members {

    MongoMembers(MongoStores stores) {
        super(stores, new MemberMapping());
    }
}
