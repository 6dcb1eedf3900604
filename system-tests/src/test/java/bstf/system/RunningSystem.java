package bstf.system;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The whole system, started as a person starts it, in a directory that lives as long as it. */
final class RunningSystem implements AutoCloseable {
    private final Launcher launcher;
    private final Thread lastResort = new Thread(this::stop, "stop the system");
    private boolean running;

    private RunningSystem(Map<String, String> environment) {
        launcher = new Launcher(Directories.temporary("system"), Ports.free(), environment);
    }

    /** Starts a system with embedded stores. */
    static RunningSystem start() {
        return start(Map.of());
    }

    /** Starts a system that is told something, e.g. {@code BSTF_KAFKA}. */
    static RunningSystem start(Map<String, String> environment) {
        Checkout.refuseToBuild();
        var system = new RunningSystem(environment);
        Runtime.getRuntime().addShutdownHook(system.lastResort);
        system.up();
        return system;
    }

    void up() {
        running = true;
        Launcher.wentWell(launcher.up());
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

    /** The interface at the gateway. */
    Api api() {
        return new Api(URI.create("http://127.0.0.1:" + ports().gateway()));
    }

    Topic topic(String name) {
        return new Topic("127.0.0.1:" + ports().kafka(), name);
    }

    /** Ends a process without a warning, as {@code kill -9} does. */
    void kill(Part part) {
        ProcessHandle process = process(part);
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
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
