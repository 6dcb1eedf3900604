package bstf.gateway;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A service of bytes: keeps what it was sent and answers what a test says, on real sockets, also
 * what no real server would. It reads a request to its end before it answers, and it closes each
 * connection after one answer, as its good answers say: so nobody ever finds a connection closed
 * under a request.
 */
final class StubService implements AutoCloseable {
    /** Takes the whole request and closes the connection without an answer. */
    static final String HANG_UP = "";

    private static final int END_OF_HEAD = 0x0d0a0d0a;

    private final ServerSocket server;
    private volatile Round round = Round.of(ok("{}"), Round.Ending.CLOSED);

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
        Connection: close\r
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
        round = Round.of(bytes, Round.Ending.CLOSED);
    }

    /** From now on it takes requests and says nothing. */
    void fallSilent() {
        round = Round.of("", Round.Ending.SILENT);
    }

    /** From now on its answers go on for ever. */
    void answerWithoutEnd() {
        round =
                Round.of(
                        "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n".formatted(Long.MAX_VALUE),
                        Round.Ending.NONE);
    }

    /** The heads of the requests since it was last told what to do. */
    List<String> heads() {
        return List.copyOf(round.heads());
    }

    /** Whether somebody has left, since then, before an answer was written to its end. */
    boolean wasLeft() {
        return round.left().getCount() == 0;
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
                var now = round;
                Thread.ofVirtual().start(() -> serve(socket, now));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Whatever becomes of it, it belongs to the round in which it began. */
    private static void serve(Socket socket, Round round) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            var head = head(in);
            round.heads().add(head);
            Bodies.skip(head, in);
            round.answer(in, socket.getOutputStream());
        } catch (IOException gone) {
            round.left().countDown();
        }
    }

    private static String head(InputStream in) throws IOException {
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
