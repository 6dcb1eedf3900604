package bstf.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs a command to its end. What it says goes to a file: a launcher leaves children behind that
 * would hold a pipe open.
 */
final class Command {
    private Command() {}

    static Said run(Duration atMost, Map<String, String> environment, List<String> words) {
        try {
            Path said = Files.createTempFile("bstf-said-", ".txt");
            var builder = new ProcessBuilder(words).directory(Checkout.root().toFile());
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(said.toFile());
            builder.redirectInput(new java.io.File("/dev/null"));
            Process process = builder.start();
            boolean ended = process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
            String output = Files.readString(said);
            Files.delete(said);
            if (!ended) {
                process.destroyForcibly();
                throw new AssertionError(
                        "%s has not ended after %s; it said:%n%s".formatted(words, atMost, output));
            }
            return new Said(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + words, e);
        }
    }
}
