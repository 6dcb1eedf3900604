package bstf.local.launcher;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/**
 * The smallest process that behaves like a part: it answers on its management port, or dies, or
 * never gets ready.
 */
final class FixturePart {
    private FixturePart() {}

    static Part ready(String name, int port, String... needs) {
        return part(name, port, "ready", needs);
    }

    static Part dying(String name, int port, String... needs) {
        return part(name, port, "dying", needs);
    }

    static Part stubborn(String name, int port) {
        return part(name, port, "stubborn");
    }

    static Part neverReady(String name, int port) {
        return part(name, port, "never-ready");
    }

    /** It ends as soon as it has said that it is ready. */
    static Part shortLived(String name, int port) {
        return part(name, port, "short-lived");
    }

    private static Part part(String name, int port, String manner, String... needs) {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FixturePart.class.getName(),
                        String.valueOf(port),
                        manner);
        String address = "http://127.0.0.1:" + port;
        return new Part(
                name,
                address,
                List.of(port),
                port,
                Set.of(needs),
                command,
                Map.of("FIXTURE", name));
    }

    /**
     * Runs as a part: port, then manner. Who hears that it is ready finds in its log that it is.
     */
    public static void main(String... arguments) throws Exception {
        String manner = arguments[1];
        if (manner.equals("dying")) {
            System.out.println(
                    "2026-01-01T00:00:00.000Z ERROR bstf.Fixture : the port of Visby is frozen");
            System.out.println("\tat bstf.Fixture.main(Fixture.java:1)");
            System.exit(3);
        }
        if (manner.equals("stubborn")) {
            Runtime.getRuntime().addShutdownHook(new Thread(FixturePart::stay));
        }
        HttpServer server =
                HttpServer.create(
                        new InetSocketAddress(
                                InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])),
                        0);
        server.createContext(
                "/actuator/health/readiness",
                exchange -> {
                    exchange.sendResponseHeaders(manner.equals("never-ready") ? 503 : 200, -1);
                    exchange.close();
                    if (manner.equals("short-lived")) {
                        System.exit(4);
                    }
                });
        System.out.println("ready as " + System.getenv("FIXTURE"));
        server.start();
        stay();
    }

    private static void stay() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
