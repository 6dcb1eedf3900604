package bstf.local.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Shows the ends of logs. */
final class LogView {
    private static final int MANY = 200;
    private static final int FEW = 5;

    private final Terminal terminal;
    private final Place place;

    LogView(Terminal terminal, Place place) {
        this.terminal = terminal;
        this.place = place;
    }

    void show(String part) {
        last(place.log(part), MANY).forEach(terminal::say);
        terminal.say("-- the last %d lines of %s".formatted(MANY, place.log(part)));
    }

    void glance(String part) {
        terminal.say("-- " + place.log(part));
        last(place.log(part), FEW).forEach(terminal::say);
    }

    private static List<String> last(Path log, int count) {
        try {
            List<String> all =
                    new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - count), all.size());
        } catch (IOException e) {
            return List.of("(nothing yet)");
        }
    }
}
