package bstf.local.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a part died, read from the end of its log: one line, never a stack trace. */
final class LastWords {
    private static final int ENOUGH = 400;
    private static final int LONGEST = 300;
    private static final String TOLD = "APPLICATION FAILED TO START";
    private static final Pattern CAUSE =
            Pattern.compile(
                    "^(?:Caused by: |Exception in thread \"[^\"]*\" )?[\\w.$]+(?:Exception|Error|Failure): (.+)$");
    private static final Pattern OURS =
            Pattern.compile("^(?:Caused by: )?bstf\\.[\\w.$]+Failure: (.+)$");
    private static final Pattern ERROR = Pattern.compile("^\\S+ +(?:ERROR|FATAL) .*? : (.+)$");
    private static final Pattern NOISE = Pattern.compile("^\\s*(?:at .*|\\.\\.\\. \\d+ .*|\\*+|)$");

    private LastWords() {}

    static String of(Path log) {
        List<String> lines = tail(log);
        return told(lines)
                .or(() -> last(lines, OURS))
                .or(() -> last(lines, CAUSE))
                .or(() -> last(lines, ERROR))
                .or(() -> lastSaid(lines))
                .map(LastWords::shortened)
                .orElse("it said nothing");
    }

    /** Spring's own analysis: what stands between "Description:" and "Action:". */
    private static Optional<String> told(List<String> lines) {
        int at = lines.lastIndexOf(TOLD);
        if (at < 0) {
            return Optional.empty();
        }
        return lines.stream()
                .skip(at)
                .dropWhile(line -> !line.startsWith("Description:"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("Action:"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((before, line) -> before + (before.matches(".*[.:;]") ? " " : "; ") + line);
    }

    private static Optional<String> last(List<String> lines, Pattern pattern) {
        return lines.reversed().stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    private static Optional<String> lastSaid(List<String> lines) {
        return lines.reversed().stream().filter(line -> !NOISE.matcher(line).matches()).findFirst();
    }

    private static List<String> tail(Path log) {
        try {
            List<String> all =
                    new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - ENOUGH), all.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST) + " …";
    }
}
