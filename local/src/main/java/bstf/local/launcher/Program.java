package bstf.local.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An application that is ready to be run.
 *
 * @param jar what {@code java -jar} runs
 * @param start what its virtual machine knows of its start from an earlier run (JEP 483, 514)
 */
record Program(Application application, Path jar, Start start) {
    /** The Java that runs this launcher runs the parts too. */
    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** How it starts. */
    enum Start {
        /** As if for the first time. */
        PLAIN,
        /** Like that, and writes down at its end what it learnt. */
        LEARNING,
        /** With what was learnt, when there is such a file. */
        LEARNT
    }

    Path cache() {
        return jar.resolveSibling("start.aot");
    }

    Program learning() {
        return new Program(application, jar, Start.LEARNING);
    }

    List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(application.flags());
        switch (start) {
            case PLAIN -> {}
            case LEARNING -> command.add("-XX:AOTCacheOutput=" + cache());
            case LEARNT -> {
                if (Files.exists(cache())) {
                    command.add("-XX:AOTCache=" + cache());
                }
            }
        }
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        return List.copyOf(command);
    }
}
