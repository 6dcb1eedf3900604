package bstf.contacts.contactpoints.heard;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.contacts.contactpoints.Owner;
import bstf.contacts.contactpoints.OwnerAnswer;
import bstf.platform.access.Audience;
import bstf.platform.changes.view.Freshness;
import bstf.platform.changes.view.Said;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListeningOwnersTest {
    private static final Owner SWEDEN = new Owner.Member("SE");
    private static final Owner NOBODY = new Owner.Member("ZZ");
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final OwnerAnswer KNOWN =
            new OwnerAnswer.Known(Optional.empty(), Optional.of("SE"));

    private final HeardOwners heard = new HeardOwners();

    @BeforeEach
    void sweden() {
        var data = "{\"code\": \"SE\", \"retired\": false}";
        heard.hear(new Said("member", "SE", 1, "Happened", NOON, NOON, "a", Audience.PUBLIC, data));
    }

    @Test
    void saysNothingBeforeEverythingWasHeardOnce() {
        var owners = owners(false, new Freshness.Missing());
        assertThat(owners.find(SWEDEN)).isEqualTo(new OwnerAnswer.NotHeardYet());
        assertThat(owners.find(NOBODY)).isEqualTo(new OwnerAnswer.NotHeardYet());
    }

    @Test
    void knowsWhoIsNotThereWhileItIsFresh() {
        var owners = owners(true, new Freshness.Fresh());
        assertThat(owners.find(SWEDEN)).isEqualTo(KNOWN);
        assertThat(owners.find(NOBODY)).isEqualTo(new OwnerAnswer.Unknown());
    }

    @Test
    void doesNotSayThatSomebodyIsNotThereWhileItMayHaveMissedIt() {
        var owners = owners(true, new Freshness.Stale(NOON));
        assertThat(owners.find(SWEDEN)).isEqualTo(KNOWN);
        assertThat(owners.find(NOBODY)).isEqualTo(new OwnerAnswer.NotHeardYet());
    }

    private ListeningOwners owners(boolean warm, Freshness freshness) {
        return new ListeningOwners(heard, () -> warm, () -> freshness);
    }
}
