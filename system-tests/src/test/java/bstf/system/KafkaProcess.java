package bstf.system;

import bstf.local.Loopback;
import bstf.local.Stores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A Kafka broker in a process of its own, to be taken away and brought back. */
final class KafkaProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Ports ports = Ports.free();
    private final Path directory = Directories.temporary("kafka");
    private Process process = started();

    String bootstrap() {
        return Loopback.ADDRESS + ":" + ports.kafka();
    }

    /** Takes it away without a warning. */
    void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }

    /** Brings it back with the data that it had. */
    void restart() {
        process = started();
    }

    @Override
    public void close() {
        kill();
        Directories.delete(directory);
    }

    private Process started() {
        Path log = directory.resolve("log.txt");
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Stores.class.getName(),
                        "--data",
                        directory.toString(),
                        "--kafka-port",
                        String.valueOf(ports.kafka()),
                        "--controller-port",
                        String.valueOf(ports.of(9093)),
                        "--management-port",
                        String.valueOf(ports.of(9094)));
        try {
            Process child =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                            .start();
            Runtime.getRuntime().addShutdownHook(new Thread(child::destroyForcibly, "stop Kafka"));
            Awaitility.await("Kafka is ready")
                    .atMost(PATIENCE)
                    .until(() -> Files.readString(log).contains("The stores are ready"));
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
