package bstf.system;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The whole system, started as a person starts it, in a directory that lives as long as it. */
final class RunningSystem implements AutoCloseable {
    /** Tests ask more often than one client should. */
    private static final Map<String, String> UNLIMITED =
            Map.of("BSTF_LIMIT_ADDRESS", "1000000", "BSTF_LIMIT_CLIENT", "1000000");

    private final Launcher launcher;
    private final Thread lastResort = new Thread(this::stop, "stop the system");
    private final Tokens tokens;
    private Optional<Secretariat> secretariat = Optional.empty();
    private boolean running;

    private RunningSystem(Map<String, String> environment) {
        launcher = new Launcher(Directories.temporary("system"), Ports.free(), environment);
        tokens = new Tokens(launcher);
    }

    /** Starts a system with embedded stores. */
    static RunningSystem start() {
        return start(Map.of());
    }

    /** Starts a system that is told something, e.g. {@code BSTF_KAFKA}. */
    static RunningSystem start(Map<String, String> environment) {
        return start(environment, new String[0]);
    }

    /**
     * Starts a system whose body's clock begins at a time, e.g. {@code 2016-12-31T23:59:00+03:00}.
     */
    static RunningSystem startAt(String time) {
        return start(Map.of(), "--at", time);
    }

    private static RunningSystem start(Map<String, String> environment, String... how) {
        Checkout.refuseToBuild();
        Map<String, String> all = new TreeMap<>(UNLIMITED);
        all.putAll(environment);
        var system = new RunningSystem(all);
        Runtime.getRuntime().addShutdownHook(system.lastResort);
        system.up(how);
        return system;
    }

    void up(String... how) {
        running = true;
        Launcher.wentWell(launcher.up(how));
    }

    void down() {
        launcher.does("down");
        running = false;
    }

    Launcher launcher() {
        return launcher;
    }

    Ports ports() {
        return launcher.ports();
    }

    /** The interface at the gateway, for somebody without a token. */
    Api api() {
        return apiAt(ports().gateway());
    }

    /** The interface at any port, for somebody without a token. */
    Api apiAt(int port) {
        return new Api(URI.create("http://127.0.0.1:" + port));
    }

    /** The interface at the gateway, for a party on an ordinary errand. */
    Api as(String party) {
        return api().bearing(() -> tokens.of(party, Tokens.ORDINARY));
    }

    /** The same, for a party that asks to act as the secretariat. */
    Api underTheHat(String party) {
        return api().bearing(() -> tokens.of(party, Tokens.HAT));
    }

    Tokens tokens() {
        return tokens;
    }

    /** Who acts as the secretariat today: a caretaker that two members have appointed. */
    synchronized Secretariat secretariat() {
        if (secretariat.isEmpty()) {
            secretariat = Optional.of(Secretariat.appointedIn(this));
        }
        return secretariat.orElseThrow();
    }

    Topic topic(String name) {
        return new Topic("127.0.0.1:" + ports().kafka(), name);
    }

    /** Ends a process without a warning, as {@code kill -9} does. */
    void kill(Part part) {
        ProcessHandle process = process(part);
        process.destroyForcibly();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }

    /** Starts a process again and waits until it is ready. */
    void restart(Part part) {
        launcher.does("restart", part.calledName());
    }

    ProcessHandle process(Part part) {
        return launcher.process(part).orElseThrow(() -> new AssertionError(part + " does not run"));
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }

    private synchronized void stop() {
        if (running) {
            down();
            keepLogs();
            Directories.delete(launcher.home());
        }
    }

    /** What the parts said outlives them, for whoever asks why a test failed. */
    private void keepLogs() {
        Path kept = Path.of("target", "logs", launcher.home().getFileName().toString());
        Directories.copyFiles(launcher.home().resolve("logs"), kept);
    }
}
