package bstf.local.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Takes runnable jars apart with the tool that Spring Boot puts inside them. */
final class Unpacking {
    private static final int PATIENCE_SECONDS = 60;

    private Unpacking() {}

    static void unpack(Path jar, Path into, Path log) throws IOException {
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Program.JAVA,
                                        "-Djarmode=tools",
                                        "-jar",
                                        jar.toString(),
                                        "extract",
                                        "--force",
                                        "--destination",
                                        into.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(LastWords.of(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
