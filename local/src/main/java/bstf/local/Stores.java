package bstf.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the embedded stores in one process until it is told to stop. */
public final class Stores implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Stores.class);

    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private Stores() {}

    /**
     * Starts what the arguments ask for and stays.
     *
     * @param arguments {@code --data DIR --management-port N [--mongo-port N] [--kafka-port N
     *     --controller-port N]}
     * @throws InterruptedException never in practice: only the end of the process interrupts
     */
    public static void main(String... arguments) throws InterruptedException {
        Stores stores = new Stores();
        try {
            stores.start(StoresOptions.read(arguments));
        } catch (StoreFailure failure) {
            log.error("{}", failure.getMessage(), failure.getCause());
            stores.close();
            System.exit(1);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(stores::close, "stop"));
        new CountDownLatch(1).await();
    }

    private void start(StoresOptions options) {
        if (options.wantsMongo()) {
            var mongo = EmbeddedMongo.start(options.data().resolve("mongo"), options.mongoPort());
            running.push(mongo);
            log.info("MongoDB (embedded) listens on {}", mongo.uri());
        }
        if (options.wantsKafka()) {
            var kafka =
                    EmbeddedKafka.start(
                            options.data().resolve("kafka"),
                            options.kafkaPort(),
                            options.controllerPort());
            running.push(kafka);
            log.info("Kafka (embedded) listens on {}", kafka.bootstrap());
        }
        running.push(Readiness.announce(options.managementPort()));
        log.info("The stores are ready");
    }

    /** Stops them in the opposite order. */
    @Override
    public synchronized void close() {
        while (!running.isEmpty()) {
            stop(running.pop());
        }
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            log.warn("{} did not stop in order", part.getClass().getSimpleName(), e);
        }
    }
}
