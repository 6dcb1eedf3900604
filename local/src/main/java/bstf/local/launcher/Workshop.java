package bstf.local.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes built jars quick to start: takes them apart, and lets one {@link Rehearsal} teach their
 * virtual machines. Each result has the digest of its jar as its name, so it is made once for each
 * content, and a running system keeps what it runs from.
 */
final class Workshop {
    private static final int KEPT = 3;

    private final Place place;
    private final Terminal terminal;
    private final Table table;

    /** The parts of an instance on a stage, run from programs. */
    interface Table {
        List<Part> parts(Place stage, Instance instance, Function<Application, Program> programs);
    }

    Workshop(Place place, Terminal terminal, Table table) {
        this.place = place;
        this.terminal = terminal;
        this.table = table;
    }

    /** What was prepared last, or else the jar as it was built. */
    Program found(Application application) {
        Path jar = place.jar(application);
        return current(application)
                .map(directory -> directory.resolve(jar.getFileName()))
                .map(unpacked -> new Program(application, unpacked, Program.Start.LEARNT))
                .orElseGet(() -> new Program(application, jar, Program.Start.PLAIN));
    }

    /**
     * Takes apart what changed since the last build, so that another build pulls no jar from under
     * a running system.
     */
    void unpack(List<Application> applications) {
        List<Application> outdated = applications.stream().filter(this::isOutdated).toList();
        if (!outdated.isEmpty()) {
            new Hands(terminal).work("unpacking", outdated, this::unpack);
        }
    }

    /** Takes apart what changed since the last build, and teaches what was never taught. */
    void prepare(List<Application> applications) {
        long began = System.nanoTime();
        unpack(applications);
        List<Application> untaught = applications.stream().filter(this::isUntaught).toList();
        if (untaught.isEmpty()) {
            return;
        }
        new Hands(terminal)
                .work("trying one start, for quicker ones", () -> rehearse(untaught))
                .ifPresent(why -> terminal.say("  (starts will be slower: " + why + ")"));
        terminal.done(
                "prepared",
                Duration.ofNanos(System.nanoTime() - began),
                "for quick starts, once for each build");
    }

    private Optional<String> rehearse(List<Application> untaught) {
        Function<Application, Program> programs =
                application ->
                        untaught.contains(application)
                                ? found(application).learning()
                                : found(application);
        Set<String> learning = untaught.stream().map(Application::part).collect(Collectors.toSet());
        Place stage = place.stage();
        Optional<String> failure =
                new Rehearsal(stage, instance -> table.parts(stage, instance, programs))
                        .run(learning);
        untaught.forEach(application -> conclude(application, failure.isEmpty()));
        return failure;
    }

    /** After a failure nothing half-learnt stays, and the next start tries again. */
    private void conclude(Application application, boolean taught) {
        try {
            if (taught) {
                Files.createFile(taughtMark(application));
            } else {
                Files.deleteIfExists(found(application).cache());
            }
        } catch (IOException e) {
            throw Stopped.because("The directory " + home(application) + " cannot be written to.");
        }
    }

    private boolean isUntaught(Application application) {
        return !Files.exists(taughtMark(application));
    }

    private Path taughtMark(Application application) {
        return found(application).jar().resolveSibling("rehearsed");
    }

    private void unpack(Application application) {
        Path jar = place.jar(application);
        try {
            Files.createDirectories(home(application));
            Path directory = home(application).resolve(digest(jar));
            if (!Files.exists(directory)) {
                Path fresh = home(application).resolve("new");
                Trees.remove(fresh);
                Unpacking.unpack(jar, fresh, home(application).resolve("unpacking.log"));
                Files.move(fresh, directory);
            }
            Files.writeString(pointer(application), directory.getFileName().toString());
            removeOld(application, directory);
        } catch (IOException e) {
            throw Stopped.because(jar + " cannot be prepared: " + e.getMessage());
        }
    }

    /**
     * Compares with the time at which the jar was written: its own date is fixed, for builds to be
     * reproducible.
     */
    private boolean isOutdated(Application application) {
        try {
            Object written = Files.getAttribute(place.jar(application), "unix:ctime");
            return current(application).isEmpty()
                    || !(written instanceof FileTime jar)
                    || Files.getLastModifiedTime(pointer(application)).compareTo(jar) < 0;
        } catch (IOException e) {
            return true;
        }
    }

    private Optional<Path> current(Application application) {
        try {
            return Optional.of(home(application).resolve(Files.readString(pointer(application))))
                    .filter(Files::isDirectory);
        } catch (IOException nothingYet) {
            return Optional.empty();
        }
    }

    private void removeOld(Application application, Path current) throws IOException {
        try (Stream<Path> all = Files.list(home(application))) {
            all.filter(Files::isDirectory)
                    .filter(directory -> !directory.equals(current))
                    .sorted(Comparator.comparing(Workshop::changed).reversed())
                    .skip(KEPT - 1L)
                    .forEach(Trees::remove);
        }
    }

    private Path home(Application application) {
        return place.build().resolve(application.workplace());
    }

    private Path pointer(Application application) {
        return home(application).resolve("current");
    }

    private static FileTime changed(Path directory) {
        try {
            return Files.getLastModifiedTime(directory);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static String digest(Path jar) throws IOException {
        try (var in =
                new DigestInputStream(
                        Files.newInputStream(jar), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
