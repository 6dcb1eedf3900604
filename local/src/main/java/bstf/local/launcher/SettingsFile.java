package bstf.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plain scalars of a file of config-repo, by their dotted keys. It reads nested block mappings
 * and passes over all else (lists, texts of several lines); the ports are what it is for, so that
 * they are written once, where services read them too.
 */
record SettingsFile(Path file, Map<String, String> scalars) {
    private static final Pattern LINE =
            Pattern.compile(
                    "(?<indent> *)(?<key>[\\w.-]+):(?: +(?<value>[^#\\s][^#]*?))?\\s*(?:#.*)?");

    static SettingsFile read(Path file) {
        try {
            return new SettingsFile(file, scalarsOf(Files.readAllLines(file)));
        } catch (IOException e) {
            throw Stopped.because("The settings " + file + " cannot be read.");
        }
    }

    int port(String key) {
        String value = scalars.get(key);
        if (value == null || !value.matches("\\d{1,5}")) {
            throw Stopped.because("%s: %s = %s (expected: a port).".formatted(file, key, value));
        }
        return Integer.parseInt(value);
    }

    private static Map<String, String> scalarsOf(List<String> lines) {
        Map<String, String> scalars = new HashMap<>();
        List<Level> open = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                int indent = matcher.group("indent").length();
                open.removeIf(level -> level.indent >= indent);
                String key =
                        (open.isEmpty() ? "" : open.getLast().key + ".") + matcher.group("key");
                if (matcher.group("value") == null) {
                    open.add(new Level(indent, key));
                } else {
                    scalars.put(key, matcher.group("value"));
                }
            }
        }
        return Map.copyOf(scalars);
    }

    private record Level(int indent, String key) {}
}
