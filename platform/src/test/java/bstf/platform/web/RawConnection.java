package bstf.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A connection on which anything can be sent, and which the other side may cut at any time: in
 * order, or, where it has not read all that was sent, by a reset.
 */
final class RawConnection implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Socket socket;
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();

    RawConnection(Socket socket) {
        this.socket = socket;
    }

    /** Sends, unless the other side has cut the connection. */
    void send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (SocketException cut) {
            return; // what it said before can still be read
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Says that nothing more will be sent. */
    void sendNoMore() {
        try {
            socket.shutdownOutput();
        } catch (SocketException cut) {
            return; // as for anything that is sent
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All that the other side says until it ends the connection. */
    String answer() {
        if (!hasEndedWithin(PATIENCE)) {
            throw new AssertionError("not cut within %s of silence".formatted(PATIENCE));
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** Whether the other side has begun to answer. */
    boolean isAnswered() {
        return answer.size() > 0;
    }

    /** Takes in what comes, until the end or until nothing comes for a while; whether it ended. */
    boolean hasEndedWithin(Duration silence) {
        try {
            socket.setSoTimeout(Math.toIntExact(silence.toMillis()));
            var part = new byte[4096];
            for (int read = read(part); read >= 0; read = read(part)) {
                answer.write(part, 0, read);
            }
            return true;
        } catch (SocketTimeoutException nothingYet) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private int read(byte[] part) throws IOException {
        try {
            return socket.getInputStream().read(part);
        } catch (SocketException reset) {
            return -1;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
