package bstf.system;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * A client that writes to one entity of its own and keeps the rules: it changes the revision that
 * it has seen, and while it gets no answer, or is told to come again, it repeats the same request
 * under the same {@code Idempotency-Key}.
 */
final class Writer {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Api api;
    private final Subject subject;
    private String etag = "";
    private int written;
    private int repeated;
    private Duration longestWait = Duration.ZERO;

    Writer(Api api, Subject subject) {
        this.api = api;
        this.subject = subject;
    }

    Acknowledged create() throws InterruptedException {
        return written(mark ->
                api.writing(
                        "PUT",
                        subject.path(),
                        "application/json",
                        subject.created(mark),
                        "If-None-Match",
                        "*",
                        "Idempotency-Key",
                        UUID.randomUUID().toString()));
    }

    Acknowledged change() throws InterruptedException {
        return written(mark ->
                api.writing(
                        "PATCH",
                        subject.path(),
                        "application/merge-patch+json",
                        subject.changed(mark),
                        "If-Match",
                        etag,
                        "Idempotency-Key",
                        UUID.randomUUID().toString()));
    }

    Subject subject() {
        return subject;
    }

    /** How many requests had to be repeated. */
    int repeated() {
        return repeated;
    }

    /** The longest time until a write was acknowledged, with all its repetitions. */
    Duration longestWait() {
        return longestWait;
    }

    private Acknowledged written(Function<String, HttpRequest> request)
            throws InterruptedException {
        written++;
        String mark = subject.id() + "-as-written-" + written;
        Instant asked = Instant.now();
        Answer answer = answered(request.apply(mark));
        Duration wait = Duration.between(asked, Instant.now());
        longestWait = wait.compareTo(longestWait) > 0 ? wait : longestWait;
        if (!answer.isTaken()) {
            throw new AssertionError("refused: " + mark + ": " + answer);
        }
        etag = answer.etag();
        return new Acknowledged(subject.key(), answer.revision(), mark);
    }

    private Answer answered(HttpRequest request) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            String trouble;
            try {
                Answer answer = api.send(request);
                if (answer.status() < 500) {
                    return answer;
                }
                trouble = answer.toString();
            } catch (IOException e) {
                trouble = e.toString();
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("no answer within " + PATIENCE + ", at last " + trouble);
            }
            repeated++;
            Thread.sleep(Duration.ofMillis(100));
        }
    }
}
