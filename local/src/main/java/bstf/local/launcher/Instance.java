package bstf.local.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * With what an instance was started, kept so that later commands speak of the same one.
 *
 * @param portOffset added to every port
 * @param mongoUri a real MongoDB in place of the embedded one
 * @param kafka real brokers in place of the embedded one
 * @param issuer a real identity provider in place of the embedded one
 * @param clock the body's clock, when it was set
 */
record Instance(
        int portOffset,
        Optional<String> mongoUri,
        Optional<String> kafka,
        Optional<Issuer> issuer,
        Optional<BodyClock> clock) {
    private static final FileAttribute<?> FOR_ITS_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    static Instance asked(int portOffset, Map<String, String> environment) {
        return new Instance(
                portOffset,
                given(environment.get("BSTF_MONGODB_URI")),
                given(environment.get("BSTF_KAFKA")),
                Issuer.asked(environment),
                Optional.empty());
    }

    /**
     * Lets no clock be set over real stores: no true data shall get a false time.
     *
     * @throws Stopped when a store is a real one
     */
    void refuseRealStores() {
        if (mongoUri.isPresent() || kafka.isPresent()) {
            throw Stopped.misused(
                    "--at works on the embedded stores only: unset BSTF_MONGODB_URI and BSTF_KAFKA.");
        }
    }

    Instance with(BodyClock set) {
        return new Instance(portOffset, mongoUri, kafka, issuer, Optional.of(set));
    }

    /** Where its stores keep their data. */
    Path data(Place place) {
        return clock.isPresent() ? place.dataOfSetClock() : place.data();
    }

    /** Reads what {@link #keep} wrote; empty when nothing was ever started here. */
    static Optional<Instance> kept(Place place) {
        Path file = file(place);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(
                new Instance(
                        Integer.parseInt(properties.getProperty("port-offset", "0")),
                        given(properties.getProperty("mongodb-uri")),
                        given(properties.getProperty("kafka")),
                        given(properties.getProperty("issuer"))
                                .map(issuer ->
                                        new Issuer(issuer, properties.getProperty("keys", ""))),
                        given(properties.getProperty("clock")).flatMap(BodyClock::read)));
    }

    void keep(Place place) {
        Properties properties = new Properties();
        properties.setProperty("port-offset", String.valueOf(portOffset));
        mongoUri.ifPresent(uri -> properties.setProperty("mongodb-uri", uri));
        kafka.ifPresent(brokers -> properties.setProperty("kafka", brokers));
        issuer.ifPresent(real -> {
            properties.setProperty("issuer", real.issuer());
            properties.setProperty("keys", real.keys());
        });
        clock.ifPresent(set -> properties.setProperty("clock", set.toString()));
        try {
            Files.createDirectories(place.run());
            Files.deleteIfExists(file(place));
            Files.createFile(file(place), FOR_ITS_OWNER); // an address may hold a password
            try (Writer writer = Files.newBufferedWriter(file(place))) {
                properties.store(writer, "written by ./bstf up");
            }
        } catch (IOException e) {
            throw Stopped.because("The directory " + place.home() + " cannot be written to.");
        }
    }

    private static Path file(Place place) {
        return place.run().resolve("instance.properties");
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
