package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The system comes back from its directory as it was. */
@ExtendWith(TheSystem.class)
@Order(80)
class RestartTest {
    private static final List<String> READ =
            List.of(
                    "/api/v1/body",
                    "/api/v1/rota",
                    "/api/v1/members?limit=200",
                    "/api/v1/representatives?limit=200",
                    "/api/v1/observers?limit=200",
                    "/api/v1/meetings?limit=200",
                    "/api/v1/contact-points?limit=200");
    private static final List<String> TOPICS =
            List.of("bstf.membership.v1", "bstf.meetings.v1", "bstf.contacts.v1");

    private final RunningSystem system;

    RestartTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void keepsAllAndFoundsNothingTwice() throws InterruptedException {
        Api secretariat = system.secretariat().api();
        Map<String, String> before = kept();
        Map<String, Integer> told = told();

        system.down();
        system.up();

        assertThat(kept()).isEqualTo(before);
        for (Subject subject : Subjects.oneOfEach()) {
            var created = new Writer(secretariat, subject).create();
            try (Topic topic = system.topic(subject.topic())) {
                var messages =
                        topic.messagesOnce(
                                created + " is told",
                                Duration.ofMinutes(2),
                                all -> Delivery.isComplete(all, List.of(created)));
                assertThat(messages).hasSize(told.getOrDefault(subject.topic(), 0) + 1);
            }
        }
    }

    private Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        for (String path : READ) {
            Answer answer = system.api().get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            kept.put(path, answer.text());
        }
        return kept;
    }

    private Map<String, Integer> told() {
        Map<String, Integer> told = new TreeMap<>();
        for (String name : TOPICS) {
            try (Topic topic = system.topic(name)) {
                told.put(name, topic.messages().size());
            }
        }
        return told;
    }
}
