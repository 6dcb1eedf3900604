package bstf.gateway;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A service of bytes: keeps what it was sent and answers what a test says, on real sockets, also
 * what no real server would.
 */
final class StubService implements AutoCloseable {
    /** Takes the connection and closes it without an answer. */
    static final String HANG_UP = "";

    private static final int END_OF_HEAD = 0x0d0a0d0a;

    private final ServerSocket server;
    private final Queue<String> heads = new ConcurrentLinkedQueue<>();
    private volatile String answer = ok("{}");
    private volatile boolean silent;

    private StubService(ServerSocket server) {
        this.server = server;
        Thread.ofVirtual().start(this::accept);
    }

    static StubService start() {
        try {
            return new StubService(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String ok(String json) {
        return ok(json, "ETag: \"1-abc\"");
    }

    static String ok(String json, String header) {
        return """
        HTTP/1.1 200 OK\r
        Content-Type: application/json\r
        Content-Length: %d\r
        %s\r
        \r
        %s\
        """
                .formatted(json.getBytes(StandardCharsets.UTF_8).length, header, json);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /** What it answers from now on: all bytes, after which it closes the connection. */
    void answer(String bytes) {
        answer = bytes;
        silent = false;
        heads.clear();
    }

    /** From now on it takes requests and says nothing. */
    void fallSilent() {
        silent = true;
        heads.clear();
    }

    /** The heads of the requests since it was last told what to do. */
    List<String> heads() {
        return List.copyOf(heads);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            heads.add(head(in));
            if (silent) {
                in.transferTo(OutputStream.nullOutputStream());
                return;
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (IOException gone) {
            heads.add("gone: " + gone.getMessage());
        }
    }

    private static String head(BufferedInputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        var last = 0;
        while (last != END_OF_HEAD) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("no head");
            }
            head.write(next);
            last = last << 8 | next;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }
}
