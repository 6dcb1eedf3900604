package bstf.local;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The stores as a process of their own, to be killed without warning. They choose their ports
 * themselves, others at each start, and say them in their log.
 */
final class StoresProcess implements AutoCloseable {
    enum Store {
        MONGO,
        KAFKA
    }

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String READY = "The stores are ready";
    private static final Pattern MONGO_URI = Pattern.compile("MongoDB .* listens on (\\S+)");
    private static final Pattern BOOTSTRAP = Pattern.compile("Kafka .* listens on (\\S+)");

    private final List<String> command;
    private final Path log;
    private Process process;

    /** With only the stores that are asked for. */
    StoresProcess(Path data, Store... stores) {
        this.command = command(data, EnumSet.copyOf(List.of(stores)));
        this.log = data.resolve("stores.log");
        this.process = started();
    }

    /** Where MongoDB listens since the last start. */
    String mongoUri() {
        return said(MONGO_URI);
    }

    /** Where Kafka listens since the last start. */
    String bootstrap() {
        return said(BOOTSTRAP);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Returns when nothing of the process is left. */
    void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    void restart() {
        process = started();
    }

    @Override
    public void close() {
        kill();
    }

    private static List<String> command(Path data, Set<Store> stores) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.add(Stores.class.getName());
        command.addAll(List.of("--data", data.toString(), "--management-port", "0"));
        if (stores.contains(Store.MONGO)) {
            command.addAll(List.of("--mongo-port", "0"));
        }
        if (stores.contains(Store.KAFKA)) {
            command.addAll(List.of("--kafka-port", "0", "--controller-port", "0"));
        }
        return List.copyOf(command);
    }

    private Process started() {
        try {
            Process child =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            try {
                await().atMost(PATIENCE).until(() -> !child.isAlive() || said().contains(READY));
                assertThat(said()).contains(READY);
            } catch (RuntimeException | AssertionError failed) {
                child.destroyForcibly();
                throw failed;
            }
            return child;
        } catch (IOException e) {
            throw new AssertionError("the stores did not start", e);
        }
    }

    private String said(Pattern pattern) {
        var matcher = pattern.matcher(said());
        assertThat(matcher.find()).as(said()).isTrue();
        return matcher.group(1);
    }

    private String said() {
        try {
            return Files.readString(log, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
