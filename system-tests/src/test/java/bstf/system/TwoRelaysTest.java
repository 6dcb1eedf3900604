package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of two relays one tells; one that slept past its lease has lost the right to, and knows it. */
@ExtendWith(TheSystem.class)
@EnabledOnOs(OS.LINUX)
@Order(40)
class TwoRelaysTest {
    private static final int WRITES_EACH = 41;
    private static final Duration UNTIL_TOLD = Duration.ofMinutes(3);

    private final RunningSystem system;

    TwoRelaysTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void tellEachRevisionInOrderWhenTheHolderSleepsBeyondItsLease() throws Exception {
        ProcessHandle holder = system.process(Part.MEMBERSHIP);
        try (var second = Twin.of(holder, Map.of()).whoseReadinessIs(200);
                var topic = system.topic("bstf.membership.v1")) {
            Api beside = second.api().bearing(system.secretariat().token());
            List<Writer> writers =
                    Stream.generate(() -> new Writer(beside, Subjects.observer()))
                            .limit(4)
                            .toList();
            List<Acknowledged> acknowledged = new ArrayList<>();
            try {
                acknowledged.addAll(new Load(writers, WRITES_EACH).with(() -> Pause.of(holder)));
                topic.messagesOnce(
                        "the second relay has taken over",
                        UNTIL_TOLD,
                        told -> Delivery.isComplete(told, acknowledged));
            } finally {
                Pause.endOf(holder);
            }
            for (Writer writer : writers) {
                acknowledged.add(writer.change());
            }
            var messages =
                    topic.messagesOnce(
                            "all is told",
                            UNTIL_TOLD,
                            told -> Delivery.isComplete(told, acknowledged));
            assertThat(Delivery.defects(messages, acknowledged)).isEmpty();
        }
    }
}
