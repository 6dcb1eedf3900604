package bstf.local.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

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

    /**
     * The same with one more jar behind its own, as a cache of its start allows.
     *
     * @throws Stopped when the jar does not say which class begins
     */
    List<String> commandWith(Path more) {
        List<String> command = new ArrayList<>(command(List.of()));
        int at = command.indexOf("-jar");
        command.set(at, "-cp");
        command.set(at + 1, jar + File.pathSeparator + more);
        command.add(at + 2, mainClass());
        return List.copyOf(command);
    }

    private String mainClass() {
        try (JarFile opened = new JarFile(jar.toFile())) {
            String main = opened.getManifest().getMainAttributes().getValue("Main-Class");
            if (main != null) {
                return main;
            }
        } catch (IOException e) {
            throw Stopped.because(jar + " cannot be read.");
        }
        throw Stopped.because(jar + " does not say which class begins.");
    }
}
