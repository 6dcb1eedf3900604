package bstf.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a process still does anything. One that was killed and that nobody has collected yet (in
 * containers often nobody ever does) has a number but is over; Java calls it alive.
 */
final class Liveness {
    private Liveness() {}

    static boolean of(ProcessHandle process) {
        return process.isAlive() && !isOver(Path.of("/proc/" + process.pid() + "/stat"));
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
