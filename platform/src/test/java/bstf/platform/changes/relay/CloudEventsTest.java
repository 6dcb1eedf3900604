package bstf.platform.changes.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Audience;
import bstf.platform.changes.store.AggregateKey;
import bstf.platform.changes.store.PendingChange;
import io.cloudevents.SpecVersion;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;

final class CloudEventsTest {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final CloudEvents events = new CloudEvents("lights", "bstf.lights.v1");

    @Test
    void writesAChangeInExactlyTheseBytes() {
        var record = events.of(change(TRACE));

        assertThat(record.topic()).isEqualTo("bstf.lights.v1");
        assertThat(record.partition()).isNull();
        assertThat(new String(record.key(), UTF_8)).isEqualTo("beacon/hanko");
        assertThat(new String(record.value(), UTF_8)).isEqualTo("{\"id\":\"hankø\"}");
        assertThat(headers(record))
                .isEqualTo(
                        """
                        content-type: application/json
                        ce_specversion: 1.0
                        ce_id: beacon/hanko@00000000000000000007
                        ce_source: /bstf/lights
                        ce_type: bstf.lights.BeaconLit.v1
                        ce_subject: beacon/hanko
                        ce_time: 2016-10-01T09:00:00.123Z
                        ce_sequence: 00000000000000000007
                        ce_happenedat: 2016-09-30T18:00:00Z
                        ce_by: østersjø
                        ce_party: FI
                        ce_audience: members
                        ce_traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                        """);
    }

    @Test
    void leavesOutATraceThatIsNotThere() {
        assertThat(headers(events.of(change("")))).doesNotContain("ce_traceparent");
    }

    @Test
    void isUnderstoodByAnyReaderOfCloudEvents() {
        var record = events.of(change(TRACE));

        var event = KafkaMessageFactory.createReader(received(record)).toEvent();

        assertThat(event.getSpecVersion()).isEqualTo(SpecVersion.V1);
        assertThat(event.getId()).isEqualTo("beacon/hanko@00000000000000000007");
        assertThat(event.getSource()).isEqualTo(URI.create("/bstf/lights"));
        assertThat(event.getType()).isEqualTo("bstf.lights.BeaconLit.v1");
        assertThat(event.getSubject()).isEqualTo("beacon/hanko");
        assertThat(event.getTime()).isEqualTo(OffsetDateTime.parse("2016-10-01T09:00:00.123Z"));
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getExtension("sequence")).isEqualTo("00000000000000000007");
        assertThat(event.getExtension("audience")).isEqualTo("members");
        assertThat(event.getData()).isNotNull();
    }

    private static PendingChange change(String traceparent) {
        return new PendingChange(
                new AggregateKey("beacon", "hanko"),
                7,
                "BeaconLit",
                Instant.parse("2016-10-01T09:00:00.123Z"),
                Instant.parse("2016-09-30T18:00:00Z"),
                "østersjø",
                Optional.of("FI"),
                Audience.MEMBERS,
                "{\"id\":\"hankø\"}",
                new Document(),
                traceparent,
                Optional.empty());
    }

    private static String headers(ProducerRecord<byte[], byte[]> record) {
        return Arrays.stream(record.headers().toArray())
                .map(header -> header.key() + ": " + new String(header.value(), UTF_8) + "\n")
                .collect(Collectors.joining());
    }

    private static ConsumerRecord<byte[], byte[]> received(ProducerRecord<byte[], byte[]> sent) {
        var received = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(received.headers()::add);
        return received;
    }
}
