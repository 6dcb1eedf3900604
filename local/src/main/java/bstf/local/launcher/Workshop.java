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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a built jar quick to start: takes it apart and lets a training run teach the virtual
 * machine. Each result has the digest of its jar as its name, so it is made once for each content,
 * and a running system keeps what it runs from.
 */
final class Workshop {
    private static final int KEPT = 3;

    private final Place place;
    private final Terminal terminal;
    private final Training training;

    Workshop(Place place, Terminal terminal) {
        this.place = place;
        this.terminal = terminal;
        this.training = new Training(place);
    }

    /** What was prepared last, or else the jar as it was built. */
    Program found(Application application) {
        return current(application)
                .map(directory -> program(application, directory))
                .orElseGet(() ->
                        new Program(
                                application, place.jar(application.module()), Optional.empty()));
    }

    /** Prepares what changed since the last build, two at a time. */
    void prepare(List<Application> applications) {
        List<Application> outdated = applications.stream().filter(this::isOutdated).toList();
        if (outdated.isEmpty()) {
            return;
        }
        long began = System.nanoTime();
        Hands hands = new Hands(terminal);
        hands.work(
                outdated.stream().filter(application -> !application.asksForSettings()).toList(),
                application -> prepare(application, Map.of()));
        List<Application> asking = outdated.stream().filter(Application::asksForSettings).toList();
        if (!asking.isEmpty()) {
            try (var settings =
                    SettingsForTraining.serve(place, found(Application.CONFIG_SERVER))) {
                hands.work(asking, application -> prepare(application, settings.environment()));
            }
        }
        terminal.done(
                "prepared",
                Duration.ofNanos(System.nanoTime() - began),
                "for quicker starts, once for each build");
    }

    private void prepare(Application application, Map<String, String> settings) {
        Path jar = place.jar(application.module());
        try {
            Path directory = home(application).resolve(digest(jar));
            if (!Files.exists(directory)) {
                Path fresh = home(application).resolve("new");
                Trees.remove(fresh);
                Files.createDirectories(home(application));
                training.extract(jar, fresh);
                Files.move(fresh, directory);
                training.train(program(application, directory), settings).ifPresent(terminal::say);
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
            Object written = Files.getAttribute(place.jar(application.module()), "unix:ctime");
            return current(application).isEmpty()
                    || !(written instanceof FileTime jar)
                    || Files.getLastModifiedTime(pointer(application)).compareTo(jar) < 0;
        } catch (IOException e) {
            return true;
        }
    }

    private Program program(Application application, Path directory) {
        Path cache = directory.resolve("start.aot");
        return new Program(
                application,
                directory.resolve(place.jar(application.module()).getFileName()),
                Optional.of(cache).filter(Files::exists));
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
        return place.build().resolve(application.module());
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
