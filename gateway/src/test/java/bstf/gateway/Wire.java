package bstf.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Speaks HTTP/1.1 as bytes, so that a test sends exactly what it says, also what no client library
 * would send, and sees exactly what comes back. One connection for each request.
 */
public final class Wire {
    private static final String END_OF_HEAD = "\r\n\r\n";

    /** Longer than any machine takes for one answer. */
    static final int PATIENCE_MILLIS = 120_000;

    private final int port;

    public Wire(int port) {
        this.port = port;
    }

    /**
     * An answer.
     *
     * @param head status line and header lines
     * @param raw all bytes after the head until the connection closed, still chunked if they were,
     *     one character for each
     */
    public record Answer(List<String> head, String raw) {

        public byte[] body() {
            return raw.getBytes(StandardCharsets.ISO_8859_1);
        }

        public int status() {
            return Integer.parseInt(head.getFirst().split(" ", -1)[1]);
        }

        public Optional<String> header(String name) {
            return headers(name).stream().findFirst();
        }

        /** All fields of this name. */
        public List<String> headers(String name) {
            return head.stream()
                    .skip(1)
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }

        public String text() {
            return new String(body(), StandardCharsets.UTF_8);
        }
    }

    /** GET of {@code target} with these further header lines. */
    public Answer get(String target, String... headers) {
        return send("GET", target, "", headers);
    }

    /** A request with these header lines besides Host and Connection. */
    public Answer send(String method, String target, String body, String... headers) {
        var head = new StringBuilder();
        head.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        head.append("Host: gateway.test:").append(port).append("\r\nConnection: close\r\n");
        Arrays.stream(headers).forEach(header -> head.append(header).append("\r\n"));
        return exchange(head + "\r\n" + body);
    }

    /** Whatever comes back for these characters. */
    public Answer exchange(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            send(socket, request);
            return parsed(rest(socket));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Sends these characters, one byte for each, or fails when the other end has cut. */
    static void write(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    /** Who refuses a request need not read it to its end; what it says is there all the same. */
    private static void send(Socket socket, String request) throws IOException {
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        } catch (SocketException refused) {
            return;
        }
        socket.getOutputStream().flush();
    }

    /**
     * All characters until the connection ends, however it does: who closes it with something
     * unread resets it (RFC 9112 section 9.6), after what it said has arrived.
     */
    static String rest(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketException reset) {
            return all.toString(StandardCharsets.ISO_8859_1);
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    private static Answer parsed(String all) {
        var end = all.indexOf(END_OF_HEAD);
        if (end < 0) {
            throw new IllegalStateException("no answer: " + all);
        }
        return new Answer(
                all.substring(0, end).lines().toList(), all.substring(end + END_OF_HEAD.length()));
    }
}
