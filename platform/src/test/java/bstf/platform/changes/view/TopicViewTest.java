package bstf.platform.changes.view;

import static bstf.platform.Awaiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.local.Loopback;
import bstf.platform.changes.topic.KafkaForTests;
import bstf.platform.changes.topic.TopicWriter;
import bstf.platform.changes.topic.Watermark;
import bstf.platform.changes.trace.Traces;
import bstf.platform.time.SettableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
final class TopicViewTest {
    private final String service = KafkaForTests.someService();
    private final String topic = "bstf." + service + ".v1";
    private final SettableClock clock = SettableClock.atSomeInstant();
    private final Listener listener = new Listener();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final TopicView view = view(KafkaForTests.bootstrap());
    private final TopicWriter writer = new TopicWriter(topic);

    @BeforeEach
    void makeTopics() {
        TopicWriter.makeTopic(Watermark.TOPIC, 1);
    }

    @AfterEach
    void stop() {
        view.stop();
        writer.close();
    }

    @Test
    void isWarmOnceItHasHeardEverythingThatIsThere() {
        TopicWriter.makeTopic(topic, 3);
        for (int i = 0; i < 50; i++) {
            writer.commit("beacon/" + i, 1);
        }
        view.start();

        await().until(view::isWarm);
        assertThat(listener.heard()).hasSize(50);
    }

    @Test
    void isWarmOnATopicThatEndsWithATransactionThatWasGivenUp() {
        TopicWriter.makeTopic(topic, 1);
        writer.commit("beacon/hanko", 1);
        writer.abort("beacon/hanko", 2);
        view.start();

        await().until(view::isWarm);
        assertThat(listener.heard()).containsExactly("beacon/hanko@1");
    }

    @Test
    void isWarmOnAnEmptyTopic() {
        TopicWriter.makeTopic(topic, 2);
        view.start();

        await().until(view::isWarm);
        assertThat(listener.heard()).isEmpty();
    }

    @Test
    void waitsForATopicThatIsNotThereYet(CapturedOutput log) {
        view.start();
        await().until(() -> log.getAll().contains(topic + " is not there yet"));
        TopicWriter.makeTopic(topic, 1);
        writer.commit("beacon/hanko", 1);

        await().until(() -> listener.heard().equals(List.of("beacon/hanko@1")));
        await().until(view::isWarm);
    }

    @Test
    void hearsWhatIsSaidLater() {
        TopicWriter.makeTopic(topic, 1);
        view.start();
        await().until(view::isWarm);
        writer.commit("beacon/hanko", 1);
        writer.commit("beacon/hanko", 2);

        await().until(() -> listener.heard().equals(List.of("beacon/hanko@1", "beacon/hanko@2")));
    }

    @Test
    void goesOnAfterARecordThatCannotBeUnderstood() {
        TopicWriter.makeTopic(topic, 1);
        writer.commitNonsense("beacon/hanko");
        writer.commit("beacon/hanko", 1);
        view.start();

        await().until(view::isWarm);
        assertThat(listener.heard()).containsExactly("beacon/hanko@1");
    }

    @Test
    void forgetsWhatIsErased() {
        TopicWriter.makeTopic(topic, 1);
        writer.commit("beacon/hanko", 1);
        writer.commitTombstone("beacon/hanko");
        view.start();

        await().until(view::isWarm);
        assertThat(listener.heard()).isEmpty();
    }

    @Test
    void isMissingUntilTheServiceHasSaidHowFarItIs() {
        TopicWriter.makeTopic(topic, 1);
        view.start();
        await().until(view::isWarm);
        assertThat(view.freshness()).isEqualTo(new Freshness.Missing());

        writer.mark(new Watermark(service, clock.instant(), List.of(0L)));

        await().until(() -> view.freshness().equals(new Freshness.Fresh()));
    }

    @Test
    void isStaleWhenTheServiceIsSilent() {
        TopicWriter.makeTopic(topic, 1);
        var then = clock.instant();
        writer.mark(new Watermark(service, then, List.of(0L)));
        view.start();
        await().until(() -> view.freshness().equals(new Freshness.Fresh()));

        clock.advance(Duration.ofSeconds(5));
        assertThat(view.freshness()).isEqualTo(new Freshness.Fresh());
        clock.advance(Duration.ofMillis(1));
        assertThat(view.freshness()).isEqualTo(new Freshness.Stale(then));
        assertThat(view.isTrusted()).isTrue();

        clock.advance(Duration.ofMinutes(1));
        assertThat(view.isTrusted()).isFalse();
    }

    @Test
    void doesNotBelieveAWatermarkBeforeItHasHeardWhatCameBeforeIt() {
        TopicWriter.makeTopic(topic, 1);
        view.start();
        writer.mark(new Watermark(service, clock.instant(), List.of(0L)));
        await().until(() -> view.freshness().equals(new Freshness.Fresh()));
        var before = clock.instant();
        clock.advance(Duration.ofMinutes(1));

        writer.mark(new Watermark(service, clock.instant(), List.of(1L)));
        awaitAllMarksHeard();
        assertThat(view.freshness()).isEqualTo(new Freshness.Stale(before));
        writer.commit("beacon/hanko", 1);

        await().until(() -> view.freshness().equals(new Freshness.Fresh()));
        assertThat(listener.heard()).containsExactly("beacon/hanko@1");
    }

    @Test
    void paysNoHeedToTheWatermarksOfOthers() {
        TopicWriter.makeTopic(topic, 1);
        writer.mark(new Watermark(service + "-other", clock.instant(), List.of(0L)));
        view.start();
        await().until(view::isWarm);
        writer.commit("beacon/hanko", 1);
        await().until(() -> !listener.heard().isEmpty());

        awaitAllMarksHeard();
        assertThat(view.freshness()).isEqualTo(new Freshness.Missing());
    }

    @Test
    void startsAndStopsWhileKafkaIsAway() {
        var lonely = view(Loopback.ADDRESS + ":" + Loopback.freePorts(1).getFirst());

        lonely.start();
        assertThat(lonely.isWarm()).isFalse();
        assertThat(lonely.freshness()).isEqualTo(new Freshness.Missing());
        lonely.stop();

        assertThat(lonely.isRunning()).isFalse();
    }

    /**
     * The view has heard what was said before, and looked how far it is, when it complains of
     * something that was said afterwards.
     */
    private void awaitAllMarksHeard() {
        try (var marks = new TopicWriter(Watermark.TOPIC)) {
            for (int complaints = 1; complaints <= 2; complaints++) {
                var expected = complaints;
                marks.commitNonsense(service);
                await().until(() -> complaints() == expected);
            }
        }
    }

    private double complaints() {
        return registry.get("bstf.view.records").tag("outcome", "bad").counter().count();
    }

    private TopicView view(String bootstrap) {
        return new TopicViews(
                        Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                        new ViewSettings(
                                Duration.ofSeconds(5),
                                Duration.ofMinutes(1),
                                Duration.ofMillis(100),
                                Duration.ofMillis(50)),
                        Traces.none(),
                        registry,
                        clock)
                .of(service, topic, listener);
    }
}
