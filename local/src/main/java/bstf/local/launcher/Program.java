package bstf.local.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An application that is ready to be run.
 *
 * @param jar what {@code java -jar} runs
 * @param cache what an earlier run taught the virtual machine (JEP 483, 514), when training went
 *     well
 */
record Program(Application application, Path jar, Optional<Path> cache) {
    /** The Java that runs this launcher runs the parts too. */
    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(application.flags());
        cache.ifPresent(file -> command.add("-XX:AOTCache=" + file));
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        return List.copyOf(command);
    }
}
