package bstf.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The only address that embedded parts listen on, and the free ports behind it. */
public final class Loopback {
    /** The IPv4 loopback address; nothing here listens anywhere else. */
    public static final String ADDRESS = "127.0.0.1";

    private static final int FIRST_PORT = 15_000;
    private static final int PORTS = 10_000;
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(PORTS));

    private Loopback() {}

    /**
     * Finds ports that nobody listens on now. They lie below those that systems hand out themselves
     * (Linux: ip_local_port_range, from 32768 on), so that neither a connection of anybody nor
     * whoever asks for any free port can take one before it is used; and no call in this process
     * gets what another has got. Another process may still take one, if it asks for just that.
     *
     * @param count how many
     * @return that many different ports
     */
    public static List<Integer> freePorts(int count) {
        List<Integer> ports =
                IntStream.range(0, PORTS)
                        .map(_ -> FIRST_PORT + Math.floorMod(NEXT.getAndIncrement(), PORTS))
                        .filter(port -> !isTaken(port))
                        .limit(count)
                        .boxed()
                        .toList();
        if (ports.size() < count) {
            throw new IllegalStateException("no free port on " + ADDRESS);
        }
        return ports;
    }

    /**
     * Says whether somebody listens on a port, by trying to listen there.
     *
     * @param port from 1 to 65535
     * @return true when it cannot be taken
     */
    public static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address(port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }

    /**
     * The loopback address with a port.
     *
     * @param port from 0 (any free one) to 65535
     * @return the address
     */
    public static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.ofLiteral(ADDRESS), port);
    }
}
