package bstf.system;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The body's clock as an outsider can know it: a write tells when it was made, and that was between
 * the sending of the request and the answer.
 *
 * @param least by which the body's clock is ahead of this one, at least; mostly negative
 * @param most by which it is ahead at most
 */
record BodyTime(Duration least, Duration most) {
    private static final Duration TOLD_TO = Duration.ofMillis(1);

    /**
     * Reads it off a write.
     *
     * @param write whose answer has {@code changedAt}
     */
    static BodyTime toldBy(Supplier<Answer> write) {
        Instant sent = Instant.now();
        Answer answer = write.get();
        Instant answered = Instant.now();
        if (!answer.isTaken()) {
            throw new AssertionError("not taken: " + answer);
        }
        Instant told = Instant.parse(answer.json().path("changedAt").asString());
        return new BodyTime(
                Duration.between(answered, told), Duration.between(sent, told.plus(TOLD_TO)));
    }

    /** Whether the body's clock shows less than {@code instant} now, in any case. */
    boolean isSurelyBefore(Instant instant) {
        return Instant.now().plus(most).isBefore(instant);
    }

    /** Whether it shows {@code instant} or more, in any case. */
    boolean isSurelyFrom(Instant instant) {
        return !Instant.now().plus(least).isBefore(instant);
    }
}
