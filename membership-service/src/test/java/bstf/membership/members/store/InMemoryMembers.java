package bstf.membership.members.store;

import bstf.membership.members.Member;
import bstf.membership.members.Members;
import bstf.platform.changes.InMemoryAggregates;
import java.time.Clock;

/** The twin of the store, for tests that need no database. */
public final class InMemoryMembers extends InMemoryAggregates<Member> implements Members {

    public InMemoryMembers(Clock clock) {
        super(new MemberMapping(), clock, Integer.MAX_VALUE);
    }
}
