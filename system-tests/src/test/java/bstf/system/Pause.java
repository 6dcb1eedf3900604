package bstf.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Lets a process stand still without its knowing, as a long collection of garbage would. */
final class Pause {
    private Pause() {}

    static boolean of(ProcessHandle process) {
        return signal("STOP", process);
    }

    static boolean endOf(ProcessHandle process) {
        return signal("CONT", process);
    }

    private static boolean signal(String name, ProcessHandle process) {
        var words = List.of("kill", "-" + name, String.valueOf(process.pid()));
        Launcher.wentWell(Command.run(Duration.ofMinutes(1), Map.of(), words));
        return true;
    }
}
