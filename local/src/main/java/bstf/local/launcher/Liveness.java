package bstf.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Whether a process still does anything. One that was killed and that nobody has collected yet (in
 * containers often nobody ever does) has a number but is over; Java calls it alive.
 */
final class Liveness {
    private Liveness() {}

    static boolean of(ProcessHandle process) {
        Path told = Path.of("/proc/" + process.pid());
        return process.isAlive() && !(isOver(told.resolve("stat")) && isAlone(told));
    }

    /**
     * Whether no other thread is left. The first one can be over while others still hold what the
     * process had open, its ports among them.
     */
    private static boolean isAlone(Path told) {
        try (Stream<Path> threads = Files.list(told.resolve("task"))) {
            return threads.count() <= 1;
        } catch (IOException gone) {
            return true;
        }
    }

    /**
     * The state stands after the name in parentheses, which may itself hold parentheses; see
     * proc_pid_stat(5).
     */
    private static boolean isOver(Path stat) {
        try {
            String line = Files.readString(stat);
            int state = line.lastIndexOf(')') + 2;
            return state < line.length() && "ZX".indexOf(line.charAt(state)) >= 0;
        } catch (IOException notToldHere) {
            return false;
        }
    }
}
