package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Kafka may go away: the registry takes changes all the same, and tells them when it is back. */
@Order(60)
class KafkaAwayTest {
    private static final Duration AWAY = Duration.ofSeconds(20);
    private static final Duration PACE = Duration.ofMillis(500);
    private static final Duration UNTIL_TOLD = Duration.ofMinutes(3);

    @Test
    void takesWritesWhileKafkaIsAwayAndTellsThemAllAfter() throws InterruptedException {
        try (var kafka = new KafkaProcess();
                var system = RunningSystem.start(Map.of("BSTF_KAFKA", kafka.bootstrap()))) {
            Api secretariat = system.secretariat().api();
            List<Writer> writers =
                    Subjects.oneOfEach().stream()
                            .map(subject -> new Writer(secretariat, subject))
                            .toList();
            List<Acknowledged> acknowledged = new ArrayList<>();
            for (Writer writer : writers) {
                acknowledged.add(writer.create());
            }

            kafka.kill();
            int before = acknowledged.size();
            Instant back = Instant.now().plus(AWAY);
            Awaitility.await("twenty seconds of writes")
                    .atMost(AWAY.multipliedBy(6))
                    .pollInSameThread()
                    .pollInterval(PACE)
                    .until(() -> {
                        for (Writer writer : writers) {
                            acknowledged.add(writer.change());
                        }
                        return Instant.now().isAfter(back);
                    });
            assertThat(writers).allSatisfy(writer -> assertThat(writer.repeated()).isZero());
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(before + writers.size());
            Answer stale = system.api().get("/api/v1/overview?validAt=" + Day.OF_TESTS);
            assertThat(stale.status()).isEqualTo(200);
            kafka.restart();

            for (Writer writer : writers) {
                tells(kafka, writer.subject(), acknowledged);
            }
            Awaitility.await("the overview shows the last meeting")
                    .atMost(UNTIL_TOLD)
                    .until(() -> overview(system).contains(lastMeeting(acknowledged)));
        }
    }

    private static void tells(KafkaProcess kafka, Subject subject, List<Acknowledged> all) {
        List<Acknowledged> its =
                all.stream().filter(write -> write.key().equals(subject.key())).toList();
        try (Topic topic = new Topic(kafka.bootstrap(), subject.topic())) {
            var messages =
                    topic.messagesOnce(
                            "all is told of " + subject.key(),
                            UNTIL_TOLD,
                            told -> Delivery.isComplete(told, its));
            assertThat(Delivery.defects(messages, its)).isEmpty();
        }
    }

    private static String overview(RunningSystem system) {
        return system.api().get("/api/v1/overview?validAt=" + Day.OF_TESTS).text();
    }

    private static String lastMeeting(List<Acknowledged> acknowledged) {
        return acknowledged.stream()
                .filter(write -> write.key().startsWith("meeting/"))
                .reduce((first, second) -> second)
                .orElseThrow()
                .mark();
    }
}
