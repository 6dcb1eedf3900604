package bstf.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The only address that embedded parts listen on, and the free ports behind it. */
public final class Loopback {
    /** The IPv4 loopback address; nothing here listens anywhere else. */
    public static final String ADDRESS = "127.0.0.1";

    private Loopback() {}

    /**
     * Finds ports that nobody listens on now. They are held together while searching, so they
     * differ, and are released before this returns: another process may still take one.
     *
     * @param count how many
     * @return that many different ports
     */
    public static List<Integer> freePorts(int count) {
        Set<Integer> ports = new LinkedHashSet<>();
        while (ports.size() < count) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.bind(address(0));
                ports.add(socket.getLocalPort());
            } catch (IOException e) {
                throw new UncheckedIOException("no free port on " + ADDRESS, e);
            }
        }
        return List.copyOf(ports);
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
