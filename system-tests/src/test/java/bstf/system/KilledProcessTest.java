package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was acknowledged stays, whichever process dies while others write. */
@ExtendWith(TheSystem.class)
@Order(30)
class KilledProcessTest {
    private static final int WRITES_EACH = 67;
    private static final Duration UNTIL_TOLD = Duration.ofMinutes(3);

    private final RunningSystem system;

    KilledProcessTest(RunningSystem system) {
        this.system = system;
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingAndReordersNothingWhenAProcessIsKilled(Part part) throws Exception {
        Api secretariat = system.secretariat().api();
        List<Writer> writers =
                Subjects.oneOfEach().stream()
                        .map(subject -> new Writer(secretariat, subject))
                        .toList();

        List<Acknowledged> acknowledged =
                new Load(writers, WRITES_EACH)
                        .with(
                                Executors.callable(() -> system.kill(part)),
                                Executors.callable(() -> system.restart(part)));

        assertThat(acknowledged).hasSize(3 * WRITES_EACH);
        Duration longestWait =
                writers.stream().map(Writer::longestWait).max(Duration::compareTo).orElseThrow();
        System.out.printf(
                "%s killed amid %d writes: %d requests repeated, one write waited %d ms.%n",
                part,
                acknowledged.size(),
                writers.stream().mapToInt(Writer::repeated).sum(),
                longestWait.toMillis());
        for (Writer writer : writers) {
            keeps(writer.subject(), ofThe(writer.subject(), acknowledged));
        }
    }

    private void keeps(Subject subject, List<Acknowledged> acknowledged) {
        try (Topic topic = system.topic(subject.topic())) {
            var messages =
                    topic.messagesOnce(
                            "all is told of " + subject.key(),
                            UNTIL_TOLD,
                            told -> Delivery.isComplete(told, acknowledged));
            assertThat(Delivery.defects(messages, acknowledged)).isEmpty();
        }
        Answer kept = system.secretariat().api().get(subject.path());
        assertThat(kept.text()).contains(acknowledged.getLast().mark());
        assertThat(kept.revision()).as("each write is done once").isEqualTo(WRITES_EACH);
    }

    private static List<Acknowledged> ofThe(Subject subject, List<Acknowledged> acknowledged) {
        return acknowledged.stream().filter(write -> write.key().equals(subject.key())).toList();
    }
}
