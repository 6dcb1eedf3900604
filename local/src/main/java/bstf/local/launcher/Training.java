package bstf.local.launcher;

import bstf.local.Loopback;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Takes jars apart and runs them once, to write down what the virtual machine learns (JEP 514). A
 * training run of a Spring part ends when its context stands, before anything listens; it needs no
 * store and no config server.
 */
final class Training {
    private static final int PATIENCE_SECONDS = 120;

    private final Place place;

    Training(Place place) {
        this.place = place;
    }

    void extract(Path jar, Path into) throws IOException {
        Path log = place.build().resolve("extract-" + jar.getFileName() + ".log");
        List<String> command =
                List.of(
                        Program.JAVA,
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        into.toString());
        if (!ran(command, Map.of(), log)) {
            throw new IOException(LastWords.of(log));
        }
    }

    /**
     * Trains a program that was taken apart.
     *
     * @param settings variables that say where its settings are served
     * @return one line for the person when it did not work out; the program then starts as before,
     *     only slower
     */
    Optional<String> train(Program program, Map<String, String> settings) {
        String part = program.application().part();
        Path cache = program.jar().resolveSibling("start.aot");
        Path log = place.build().resolve("training-" + part + ".log");
        try {
            if (ran(command(program, cache), environment(settings), log) && Files.exists(cache)) {
                return Optional.empty();
            }
            Files.deleteIfExists(cache);
        } catch (IOException e) {
            return Optional.of("  (" + part + " will start slower: " + e.getMessage() + ")");
        }
        return Optional.of("  (" + part + " will start slower: " + LastWords.of(log) + ")");
    }

    private List<String> command(Program program, Path cache) throws IOException {
        List<String> command = new ArrayList<>(List.of(Program.JAVA));
        command.addAll(program.application().flags());
        command.add("-XX:AOTCacheOutput=" + cache);
        if (program.application() != Application.STORES) {
            command.add("-Dspring.context.exit=onRefresh");
        }
        command.addAll(List.of("-jar", program.jar().toString()));
        if (program.application() == Application.STORES) {
            command.addAll(storesOnce());
        }
        return command;
    }

    /** Nothing listens at port 1, so that whoever does ask for a store is refused at once. */
    private Map<String, String> environment(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("SERVER_PORT", "0");
        all.put("MANAGEMENT_SERVER_PORT", "0");
        all.put("BSTF_MONGODB_URI", "mongodb://127.0.0.1:1");
        all.put("BSTF_KAFKA", "127.0.0.1:1");
        all.put("BSTF_CONFIG_REPO", place.configRepo().toString());
        all.put("BSTF_FOUNDING_DIR", place.configRepo().resolve("founding").toString());
        return all;
    }

    private List<String> storesOnce() throws IOException {
        Path data = place.build().resolve("training-data");
        Trees.remove(data);
        List<Integer> ports = Loopback.freePorts(4);
        return List.of(
                "--until", "ready",
                "--data", data.toString(),
                "--mongo-port", ports.get(0).toString(),
                "--kafka-port", ports.get(1).toString(),
                "--controller-port", ports.get(2).toString(),
                "--management-port", ports.get(3).toString());
    }

    private boolean ran(List<String> command, Map<String, String> environment, Path log)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(place.root().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }
}
