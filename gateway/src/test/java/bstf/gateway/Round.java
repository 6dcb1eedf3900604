package bstf.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/**
 * What a {@link StubService} does and hears between two orders of a test.
 *
 * @param text what it answers
 * @param ending what follows the answer
 * @param heads of the requests that it took
 * @param left is at zero once somebody left before an answer was written to its end
 */
record Round(String text, Ending ending, Queue<String> heads, CountDownLatch left) {

    /** What follows the answer. */
    enum Ending {
        CLOSED,
        SILENT,
        NONE
    }

    static Round of(String text, Ending ending) {
        return new Round(text, ending, new ConcurrentLinkedQueue<>(), new CountDownLatch(1));
    }

    /** Returns when the connection is to be closed; it fails when the other side closes it. */
    void answer(InputStream in, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        switch (ending) {
            case CLOSED -> {}
            case SILENT -> in.transferTo(OutputStream.nullOutputStream());
            case NONE -> goOn(out);
        }
    }

    private static void goOn(OutputStream out) throws IOException {
        var more = "x".repeat(65_536).getBytes(StandardCharsets.US_ASCII);
        while (!Thread.currentThread().isInterrupted()) {
            out.write(more);
        }
    }
}
