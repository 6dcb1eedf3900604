package bstf.contacts.contactpoints.store;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.Samples;
import bstf.platform.access.Audience;
import bstf.platform.access.Disclosure;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Event;
import bstf.platform.changes.Origin;
import bstf.platform.changes.store.MongoForTests;
import bstf.platform.changes.store.PendingSignal;
import bstf.platform.time.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Contact points that were kept before anything was said of who may know of them. */
class OldContactPointsTest {
    private static final SettableClock NOW = SettableClock.at("2026-11-24T12:00:00Z");

    private record Entered() implements Event {}

    @Test
    void areForThoseForWhomTheirOwnersKindMadeThem() {
        var secretariat = Samples.registered("secretariat", Samples.secretariatWithoutEmail());
        var member = Samples.registered("se", Samples.swedishUnit());

        assertThat(keptOfOld(secretariat).filing()).isEqualTo(secretariat.filing());
        assertThat(keptOfOld(member).disclosure())
                .isEqualTo(Disclosure.published(Visibility.from(Audience.MEMBERS)));
        assertThat(keptOfOld(member).filing().direct()).isEmpty();
    }

    private static ContactPoint keptOfOld(ContactPoint point) {
        var database = MongoForTests.embedded().database();
        var points =
                new MongoContactPoints(
                        MongoForTests.stores(database, NOW, 10, new PendingSignal()));
        points.add(point.id(), point, new Entered(), Origin.ofRegistry("test", NOW.instant()));
        var forgotten =
                database.updateMulti(
                        new Query(),
                        new Update()
                                .unset("state.visibility")
                                .unset("state.draftedBy")
                                .unset("state.direct"),
                        "contact-point");
        assertThat(forgotten.getModifiedCount()).isEqualTo(1);
        return points.find(point.id()).orElseThrow().value();
    }
}
