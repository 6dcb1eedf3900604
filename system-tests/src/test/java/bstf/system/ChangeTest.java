package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A change made through the gateway travels the whole way. */
@ExtendWith(TheSystem.class)
@Order(20)
class ChangeTest {
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private final RunningSystem system;
    private final Api api;

    ChangeTest(RunningSystem system) {
        this.system = system;
        this.api = system.secretariat().api();
    }

    @Test
    void isStoredAndToldAsACloudEventAndSeenInTheOverview() throws InterruptedException {
        Writer writer = new Writer(api, Subjects.meeting());
        writer.create();
        Acknowledged change = writer.change();
        Instant acknowledged = Instant.now();

        Awaitility.await("the overview shows it")
                .atMost(AT_MOST)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> overview().contains(change.mark()));
        System.out.printf(
                "A change was seen in the overview %d ms after its answer.%n",
                Duration.between(acknowledged, Instant.now()).toMillis());

        Answer stored = api.get(writer.subject().path());
        assertThat(stored.json().path("title").asString()).isEqualTo(change.mark());
        assertThat(stored.revision()).isEqualTo(change.revision());

        Message told = told(change);
        assertThat(told.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/bstf/meetings")
                .containsEntry("ce_subject", change.key())
                .containsEntry("ce_id", change.key() + "@" + "%020d".formatted(change.revision()))
                .containsEntry("ce_sequence", "%020d".formatted(change.revision()))
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_type", "ce_time", "ce_happenedat", "ce_by", "ce_audience");
        assertThat(told.header("ce_type")).matches("bstf\\.meetings\\.[A-Z]\\w+\\.v1");
        assertThat(told.json().path("title").asString()).isEqualTo(change.mark());
    }

    @Test
    void carriesOneTraceFromTheRequestToTheRecord() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        var subject = Subjects.meeting();
        Answer created =
                api.put(
                        subject.path(),
                        subject.created("A traced meeting"),
                        "If-None-Match",
                        "*",
                        "traceparent",
                        "00-" + trace + "-b7ad6b7169203331-01");
        assertThat(created.status()).as(created.text()).isEqualTo(201);

        Message told = told(new Acknowledged(subject.key(), 1, "A traced meeting"));
        assertThat(told.header("ce_traceparent")).startsWith("00-" + trace + "-");
    }

    @Test
    void isRefusedWithoutThePreconditionAndWithAStaleOne() throws InterruptedException {
        Writer writer = new Writer(api, Subjects.meeting());
        writer.create();
        String stale = api.get(writer.subject().path()).etag();
        writer.change();

        Answer without = api.patch(writer.subject().path(), "{\"title\": \"Nobody's\"}");
        assertThat(without.status()).isEqualTo(428);
        assertThat(without.json().path("code").asString()).isEqualTo("precondition-required");

        Answer late =
                api.patch(writer.subject().path(), "{\"title\": \"Late\"}", "If-Match", stale);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().path("code").asString()).isEqualTo("stale-revision");
    }

    private String overview() {
        return api.get("/api/v1/overview?validAt=" + Day.OF_TESTS).text();
    }

    private Message told(Acknowledged change) {
        try (Topic topic = system.topic("bstf.meetings.v1")) {
            return topic
                    .messagesOnce(
                            change + " is told",
                            AT_MOST,
                            all -> all.stream().anyMatch(message -> tells(message, change)))
                    .stream()
                    .filter(message -> tells(message, change))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean tells(Message message, Acknowledged change) {
        return message.key().equals(change.key()) && message.revision() == change.revision();
    }
}
