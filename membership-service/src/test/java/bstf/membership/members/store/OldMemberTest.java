package bstf.membership.members.store;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.membership.members.MemberEvent;
import bstf.membership.members.MemberSamples;
import bstf.platform.changes.Origin;
import bstf.platform.changes.store.MongoForTests;
import bstf.platform.changes.store.PendingSignal;
import bstf.platform.time.SettableClock;
import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What was kept before there were proposals reads on as it was. */
class OldMemberTest {
    private static final Instant NOW = Instant.parse("2016-06-01T12:00:00Z");

    @Test
    void hasNothingProposedAndNobodyBehindIt() {
        var database = MongoForTests.embedded().database();
        var members =
                new MongoMembers(
                        MongoForTests.stores(
                                database, new SettableClock(NOW), 250, new PendingSignal()));
        members.add(
                "SE",
                MemberSamples.member("SE"),
                new MemberEvent.MemberAdmitted(),
                Origin.ofRegistry("founding", NOW));

        var changed =
                database.getCollection("member")
                        .updateOne(
                                new Document(),
                                new Document("$unset", new Document("state.proposed", "")));

        assertThat(changed.getModifiedCount()).isEqualTo(1);
        assertThat(members.find("SE"))
                .hasValueSatisfying(
                        kept -> assertThat(kept.value()).isEqualTo(MemberSamples.member("SE")));
    }
}
