package bstf.platform.changes.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import bstf.platform.changes.topic.Watermark;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/**
 * Listens to all that a service ever said that still holds, from the beginning of its topic, and
 * goes on listening. Keeps trying while Kafka is away or the topic is not there yet; it never ends
 * the service that it runs in.
 */
public final class TopicView implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(TopicView.class);

    /** Starts before the web server takes requests and stops after it has answered the last. */
    private static final int PHASE = Integer.MAX_VALUE - 4096;

    /** How long a question to the broker may keep the service from stopping. */
    private static final Duration STOP = Duration.ofSeconds(1);

    private final String service;
    private final String topic;
    private final ViewSettings settings;
    private final ViewContainers containers;
    private final Ear ear;
    private final ViewMeters meters;
    private final Clock clock;
    private final Progress progress = new Progress();

    private CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable KafkaMessageListenerContainer<byte[], byte[]> container;
    private volatile @Nullable Thread thread;
    private String inTheWay = "";

    TopicView(
            String service,
            String topic,
            ViewSettings settings,
            ViewContainers containers,
            Ear ear,
            ViewMeters meters,
            Clock clock) {
        this.service = service;
        this.topic = topic;
        this.settings = settings;
        this.containers = containers;
        this.ear = ear;
        this.meters = meters;
        this.clock = clock;
    }

    /** The topic that it listens to. */
    public String topic() {
        return topic;
    }

    /** Whether it has heard, once, everything that was on the topic when it began to listen. */
    public boolean isWarm() {
        return progress.isWarm();
    }

    /** How far it keeps up with the service. */
    public Freshness freshness() {
        return progress.heardUntil()
                .<Freshness>map(until ->
                        until.plus(settings.staleAfter()).isBefore(clock.instant())
                                ? new Freshness.Stale(until)
                                : new Freshness.Fresh())
                .orElseGet(Freshness.Missing::new);
    }

    /** Whether what was heard is recent enough to give somebody rights. */
    public boolean isTrusted() {
        return progress.heardUntil()
                .filter(until -> !until.plus(settings.trustedFor()).isBefore(clock.instant()))
                .isPresent();
    }

    /** Since when something may be missing, in seconds; not a number when nothing is known yet. */
    double ageInSeconds() {
        return progress.heardUntil()
                .map(until -> Duration.between(until, clock.instant()).toMillis() / 1000.0)
                .orElse(Double.NaN);
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("view-" + topic).start(this::keepListening);
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        stopping.countDown();
        try {
            if (!running.join(STOP)) {
                running.interrupt();
                running.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** Sees to it that a container runs, until told to stop. */
    private void keepListening() {
        try {
            do {
                listen();
            } while (!stopping.await(settings.retry().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            log.debug("View interrupted", e);
        }
        var last = container;
        if (last != null) {
            last.stop();
        }
    }

    private void listen() {
        var running = container;
        if (running != null && running.isRunning()) {
            return;
        }
        try {
            begin();
        } catch (RuntimeException e) {
            say("Cannot listen to %s yet: %s".formatted(topic, e.getMessage()));
        }
    }

    /** Once for each reason, not at each try. */
    private void say(String reason) {
        if (!reason.equals(inTheWay)) {
            log.warn("{}", reason);
            inTheWay = reason;
        }
    }

    private void begin() {
        var changes = containers.partitions(topic);
        var marks = containers.partitions(Watermark.TOPIC);
        if (changes.isEmpty() || marks.isEmpty()) {
            say("%s is not there yet".formatted(changes.isEmpty() ? topic : Watermark.TOPIC));
            return;
        }
        inTheWay = "";
        var all = new ArrayList<>(changes);
        all.addAll(marks);
        progress.begin(changes);
        var fresh = containers.container(all, this::hear, this::look);
        container = fresh;
        fresh.start();
    }

    private void hear(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(topic)) {
            ear.take(record);
        } else if (Arrays.equals(service.getBytes(UTF_8), record.key())) {
            mark(record);
        }
    }

    private void mark(ConsumerRecord<byte[], byte[]> record) {
        try {
            progress.announce(Watermark.fromJson(record.value()));
        } catch (RuntimeException e) {
            meters.count(Heard.BAD);
            log.debug("Skipped a watermark", e);
        }
    }

    private void look(Consumer<?, ?> consumer) {
        try {
            progress.look(consumer);
        } catch (KafkaException e) {
            log.debug("The broker does not say how far {} goes", topic, e);
        }
    }
}
