package bstf.system;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.awaitility.Awaitility;

/**
 * Sends the same two requests again and again around an instant, and keeps what was answered in the
 * last second before it and in the first one after it. A request that was under way at the instant
 * proves nothing and is left out.
 */
final class Watch {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final BodyTime clock;
    private final Instant instant;
    private final Answers lastSecond = new Answers(new ArrayList<>(), new ArrayList<>());
    private final Answers firstSecond = new Answers(new ArrayList<>(), new ArrayList<>());
    private int turn;

    /** What the one that goes and the one that comes were answered, in the order of asking. */
    record Answers(List<Answer> outgoing, List<Answer> incoming) {}

    Watch(BodyTime clock, Instant instant) {
        this.clock = clock;
        this.instant = instant;
    }

    /** Watches until the first second is over; each request is given the number of its turn. */
    void over(Function<Integer, Answer> outgoing, Function<Integer, Answer> incoming) {
        Awaitility.await("the last second before " + instant)
                .atMost(Duration.ofMinutes(6))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> clock.isSurelyFrom(instant.minus(SECOND)));
        while (!clock.isSurelyFrom(instant.plus(SECOND))) {
            turn++;
            keep(outgoing, lastSecond.outgoing(), firstSecond.outgoing());
            keep(incoming, lastSecond.incoming(), firstSecond.incoming());
        }
    }

    private void keep(Function<Integer, Answer> request, List<Answer> before, List<Answer> after) {
        boolean sentAfter = clock.isSurelyFrom(instant);
        Answer answer = request.apply(turn);
        if (sentAfter) {
            after.add(answer);
        } else if (clock.isSurelyBefore(instant)) {
            before.add(answer);
        }
    }

    Answers lastSecond() {
        return lastSecond;
    }

    Answers firstSecond() {
        return firstSecond;
    }
}
