package bstf.platform.changes.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Audience;
import bstf.platform.changes.trace.Traces;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class EarTest implements Hearing {
    private static final String BROKEN = "broken";

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Ear ear = new Ear(this, Traces.none(), new ViewMeters(registry, "topic"));
    private final List<Said> heard = new ArrayList<>();
    private final List<String> forgotten = new ArrayList<>();

    @Override
    public void hear(Said said) {
        if (said.data().equals(BROKEN)) {
            throw new IllegalStateException(BROKEN);
        }
        heard.add(said);
    }

    @Override
    public void forget(String type, String id) {
        forgotten.add(type + "/" + id);
    }

    @Test
    void hearsAllThatARecordSays() {
        ear.take(record("beacon/hanko", 7, "{}"));

        assertThat(heard)
                .containsExactly(
                        new Said(
                                "beacon",
                                "hanko",
                                7,
                                "BeaconLit",
                                Instant.parse("2016-10-01T09:00:00Z"),
                                Instant.parse("2016-09-30T18:00:00Z"),
                                "ru",
                                Audience.MEMBERS,
                                "{}"));
    }

    @Test
    void hearsTheSameRecordTwiceAndKeepsOne() {
        ear.take(record("beacon/hanko", 7, "{}"));
        ear.take(record("beacon/hanko", 7, "{}"));

        assertThat(heard).hasSize(1);
        assertThat(counted("repeated")).isEqualTo(1);
    }

    @Test
    void letsAnOlderRevisionPass() {
        ear.take(record("beacon/hanko", 7, "{}"));
        ear.take(record("beacon/hanko", 6, "{}"));
        ear.take(record("beacon/anholt", 6, "{}"));

        assertThat(heard).extracting(Said::id).containsExactly("hanko", "anholt");
    }

    @Test
    void skipsARecordWithoutHeaders() {
        ear.take(new ConsumerRecord<>("topic", 0, 0, bytes("beacon/hanko"), bytes("{}")));
        ear.take(record("beacon/hanko", 1, "{}"));

        assertThat(heard).hasSize(1);
        assertThat(counted("bad")).isEqualTo(1);
    }

    @Test
    void skipsARecordThatIsNotUtf8() {
        var bad = record("beacon/hanko", 1, new byte[] {(byte) 0xC3, 0x28});
        ear.take(bad);

        assertThat(heard).isEmpty();
        assertThat(counted("bad")).isEqualTo(1);
    }

    @Test
    void skipsARecordWithoutAKey() {
        ear.take(new ConsumerRecord<>("topic", 0, 0, null, bytes("{}")));

        assertThat(counted("bad")).isEqualTo(1);
    }

    @Test
    void skipsWhatTheHearingFailsAtAndHearsItsNextRevision() {
        ear.take(record("beacon/hanko", 1, BROKEN));
        ear.take(record("beacon/hanko", 2, "{}"));

        assertThat(heard).extracting(Said::revision).containsExactly(2L);
        assertThat(counted("bad")).isEqualTo(1);
    }

    @Test
    void letsLaterVersionsPassWithoutComplaint() {
        var later = record("beacon/hanko", 1, "{}");
        later.headers().remove("ce_type").add("ce_type", bytes("bstf.lights.BeaconLit.v2"));
        ear.take(later);

        assertThat(heard).isEmpty();
        assertThat(counted("unknown")).isEqualTo(1);
        assertThat(counted("bad")).isZero();
    }

    @Test
    void forgetsWhatIsErased() {
        ear.take(record("beacon/hanko", 1, "{}"));
        ear.take(record("beacon/hanko", 2, (byte[]) null));

        assertThat(forgotten).containsExactly("beacon/hanko");
        assertThat(counted("forgotten")).isEqualTo(1);
    }

    private double counted(String outcome) {
        return registry.get("bstf.view.records").tag("outcome", outcome).counter().count();
    }

    private static ConsumerRecord<byte[], byte[]> record(String key, long revision, String data) {
        return record(key, revision, bytes(data));
    }

    private static ConsumerRecord<byte[], byte[]> record(
            String key, long revision, byte @Nullable [] data) {
        var record = new ConsumerRecord<byte[], byte[]>("topic", 0, 0, bytes(key), data);
        new TreeMap<>(
                        Map.of(
                                "ce_type", "bstf.lights.BeaconLit.v1",
                                "ce_sequence", "%020d".formatted(revision),
                                "ce_time", "2016-10-01T09:00:00Z",
                                "ce_happenedat", "2016-09-30T18:00:00Z",
                                "ce_by", "ru",
                                "ce_audience", "members"))
                .forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
