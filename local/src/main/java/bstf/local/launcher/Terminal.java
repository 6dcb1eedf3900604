package bstf.local.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What the person sees. The line that changes in place is for terminals only; a file gets whole
 * lines.
 */
final class Terminal {
    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintStream out;
    private final boolean live;
    private final boolean marks;

    Terminal(PrintStream out, boolean live) {
        this.out = out;
        this.live = live;
        this.marks = out.charset().newEncoder().canEncode('✓');
    }

    static Terminal ofThisProcess() {
        boolean live = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return new Terminal(System.out, live);
    }

    /** For what nobody wants to watch. */
    static Terminal silent() {
        return new Terminal(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8), false);
    }

    void say(String line) {
        out.println(cleared() + line);
    }

    /** One more thing is done, and how long it took. */
    void done(String what, Duration took, String detail) {
        say(
                "  %s %-20s %6s   %s"
                        .formatted(marks ? "✓" : "ok", what, seconds(took), detail)
                        .stripTrailing());
    }

    /** One thing went wrong; the sentence that ends the command says why. */
    void wrong(String what, String detail) {
        say("  %s %-20s %s".formatted(marks ? "✗" : "!!", what, detail).stripTrailing());
    }

    /** What is being waited for, on the line that changes in place. */
    void waiting(String forWhat, Duration since) {
        if (live) {
            out.print(
                    CLEAR_LINE
                            + "  %s %s  %s".formatted(marks ? "…" : "..", forWhat, seconds(since)));
            out.flush();
        }
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    private String cleared() {
        return live ? CLEAR_LINE : "";
    }
}
