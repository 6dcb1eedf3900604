package bstf.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * A second process of a running part: the same command with the same environment, on ports of its
 * own. Linux tells both in {@code /proc}.
 */
final class Twin implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Ports ports;
    private final Path log;

    private Twin(Process process, Ports ports, Path log) {
        this.process = process;
        this.ports = ports;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "stop the twin"));
    }

    /** Starts one; it answers at the usual port of the gateway, moved by another offset. */
    static Twin of(ProcessHandle original, Map<String, String> otherwise) {
        Path about = Path.of("/proc", String.valueOf(original.pid()));
        Ports ports = Ports.free();
        try {
            Path log = Files.createTempFile("bstf-twin-", ".log");
            var builder = new ProcessBuilder(words(about.resolve("cmdline")));
            builder.directory(about.resolve("cwd").toRealPath().toFile());
            builder.environment().clear();
            for (String variable : words(about.resolve("environ"))) {
                String[] parts = variable.split("=", 2);
                builder.environment().put(parts[0], parts[1]);
            }
            builder.environment().put("SERVER_PORT", String.valueOf(ports.gateway()));
            builder.environment().put("MANAGEMENT_SERVER_PORT", String.valueOf(ports.of(8180)));
            builder.environment().putAll(otherwise);
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            return new Twin(builder.start(), ports, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Api api() {
        return new Api(URI.create("http://127.0.0.1:" + ports.gateway()));
    }

    /** Waits until it answers whether it is ready, with this status. */
    Twin whoseReadinessIs(int status) {
        Api management = new Api(URI.create("http://127.0.0.1:" + ports.of(8180)));
        Awaitility.await("the twin is up; see " + log)
                .atMost(PATIENCE)
                .ignoreExceptionsMatching(error -> error instanceof AssertionError)
                .until(() -> management.get("/actuator/health/readiness").status() == status);
        return this;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
        try {
            Files.delete(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(Path file) throws IOException {
        String all = Files.readString(file, StandardCharsets.UTF_8);
        return Arrays.stream(all.split("\0", -1)).filter(word -> !word.isEmpty()).toList();
    }
}
