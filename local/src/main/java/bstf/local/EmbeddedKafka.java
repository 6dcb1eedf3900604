package bstf.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/**
 * A real Kafka broker inside this process: one node in KRaft mode with its data on disk.
 * Transactions, compaction and both group protocols work; topics are made only when somebody asks
 * for them.
 */
public final class EmbeddedKafka implements AutoCloseable {
    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a broker on free ports.
     *
     * @param directory where its data live; made when missing
     * @return the running broker
     * @throws StoreFailure when the directory cannot be used
     */
    public static EmbeddedKafka start(Path directory) {
        return start(directory, 0);
    }

    /**
     * Starts a broker with its controller on a free port.
     *
     * @param directory where its data live; made when missing
     * @param port for clients, or 0 for any free one
     * @return the running broker
     * @throws StoreFailure when the directory or the port cannot be used
     */
    public static EmbeddedKafka start(Path directory, int port) {
        return start(directory, port, 0);
    }

    /**
     * Starts a broker. Another start on the same directory may use other ports.
     *
     * @param directory where its data live; made when missing
     * @param port for clients, or 0 for any free one
     * @param controllerPort for its controller, or 0 for any free one
     * @return the running broker
     * @throws StoreFailure when the directory or a port cannot be used
     */
    public static EmbeddedKafka start(Path directory, int port, int controllerPort) {
        List<Integer> free = Loopback.freePorts(2);
        KafkaSettings settings =
                new KafkaSettings(
                        directory.toAbsolutePath(),
                        port == 0 ? free.getFirst() : port,
                        controllerPort == 0 ? free.getLast() : controllerPort);
        refuseTaken(settings.port());
        refuseTaken(settings.controllerPort());
        return inNoLanguage(() -> {
            format(settings);
            return new EmbeddedKafka(run(settings), settings.port());
        });
    }

    /**
     * Kafka capitalizes words of its settings by the rules of the machine's language, and in
     * Turkish {@code classic} then becomes no word that it knows.
     */
    private static <T> T inNoLanguage(Supplier<T> start) {
        Locale own = Locale.getDefault();
        Locale shown = Locale.getDefault(Locale.Category.DISPLAY);
        Locale formatted = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.ROOT);
        try {
            return start.get();
        } finally {
            Locale.setDefault(own);
            Locale.setDefault(Locale.Category.DISPLAY, shown);
            Locale.setDefault(Locale.Category.FORMAT, formatted);
        }
    }

    /**
     * Where clients connect.
     *
     * @return for example {@code 127.0.0.1:9092}
     */
    public String bootstrap() {
        return Loopback.ADDRESS + ":" + port;
    }

    /** Stops the broker in order; its data stay. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void refuseTaken(int port) {
        if (Loopback.isTaken(port)) {
            throw new StoreFailure("Port " + port + " for Kafka is taken.");
        }
    }

    private static void format(KafkaSettings settings) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            String[] command = {
                "format",
                "--ignore-formatted",
                "--cluster-id",
                KafkaSettings.CLUSTER_ID,
                "--config",
                written(settings).toString()
            };
            if (StorageTool.execute(command, out) != 0) {
                throw new IOException(said.toString(StandardCharsets.UTF_8));
            }
        } catch (IOException | RuntimeException e) {
            throw unusable(settings, e);
        }
    }

    private static Path written(KafkaSettings settings) throws IOException {
        Files.createDirectories(settings.directory());
        Path file = settings.directory().resolve("server.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.properties().store(writer, "written at each start");
        }
        return file;
    }

    private static KafkaRaftServer run(KafkaSettings settings) {
        try {
            KafkaRaftServer server =
                    new KafkaRaftServer(KafkaConfig.fromProps(settings.properties()), Time.SYSTEM);
            server.startup();
            return server;
        } catch (RuntimeException e) {
            throw unusable(settings, e);
        }
    }

    private static StoreFailure unusable(KafkaSettings settings, Throwable cause) {
        return new StoreFailure(
                "The Kafka data in "
                        + settings.directory()
                        + " cannot be used: put a backup there, or start anew with --fresh.",
                cause);
    }
}
