package bstf.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.springframework.core.NestedExceptionUtils;

/** How a body arrived. */
sealed interface Arrival {

    record Whole(ByteArrayOutputStream body) implements Arrival {}

    record TooLarge() implements Arrival {}

    record TooSlow() implements Arrival {}

    /**
     * Waits for a body.
     *
     * @param most bytes
     * @param patience for all of it; one single wait for a byte may last as long as the connection
     *     allows
     */
    static Arrival of(InputStream sent, int most, Duration patience) throws IOException {
        var body = new ByteArrayOutputStream();
        var part = new byte[8192];
        long begin = System.nanoTime();
        try {
            for (int read = sent.read(part); read >= 0; read = sent.read(part)) {
                body.write(part, 0, read);
                if (body.size() > most) {
                    return new TooLarge();
                }
                if (System.nanoTime() - begin > patience.toNanos()) {
                    return new TooSlow();
                }
            }
        } catch (IOException failed) {
            if (NestedExceptionUtils.getMostSpecificCause(failed)
                    instanceof SocketTimeoutException) {
                return new TooSlow();
            }
            throw failed;
        }
        return new Whole(body);
    }
}
