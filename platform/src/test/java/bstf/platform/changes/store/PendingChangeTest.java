package bstf.platform.changes.store;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Audience;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;

final class PendingChangeTest {
    private static final AggregateKey HANKO = new AggregateKey("beacon", "hanko");

    @Test
    void readsWhatItWrote() {
        assertThat(PendingChange.fromPending(HANKO, change(Optional.of("FI")).toPending()))
                .isEqualTo(change(Optional.of("FI")));
        assertThat(PendingChange.fromHistory(change(Optional.of("FI")).toHistory()))
                .isEqualTo(change(Optional.of("FI")));
    }

    /** Changes that were kept before parties were. */
    @Test
    void readsAChangeOfNoParty() {
        var old = change(Optional.of("FI")).toPending();
        old.remove(Fields.PARTY);

        assertThat(PendingChange.fromPending(HANKO, old)).isEqualTo(change(Optional.empty()));
    }

    private static PendingChange change(Optional<String> party) {
        var monday = Instant.parse("2016-10-03T09:00:00Z");
        return new PendingChange(
                HANKO,
                7,
                "BeaconLit",
                monday,
                monday,
                "demo-fi",
                party,
                Audience.MEMBERS,
                "{}",
                new Document(),
                "",
                Optional.empty());
    }
}
