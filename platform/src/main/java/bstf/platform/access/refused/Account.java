package bstf.platform.access.refused;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Duration;
import java.time.Instant;

/** How often one caller was refused for one reason since the last line about that was written. */
final class Account {
    private final Duration window;
    private Instant begun;
    private Instant firstUntold;
    private RefusedRequest last;
    private long untold;

    Account(RefusedRequest first, Instant now, Duration window) {
        this.window = window;
        this.begun = now;
        this.firstUntold = now;
        this.last = first;
    }

    /** Another one, to be told later. */
    void add(RefusedRequest another, Instant now) {
        if (untold == 0) {
            firstUntold = now;
        }
        last = another;
        untold++;
    }

    /** Also where the clock was set back, so that nothing waits for the time to come again. */
    boolean isOver(Instant now) {
        return now.isBefore(begun) || !now.isBefore(begun.plus(window));
    }

    boolean hasUntold() {
        return untold > 0;
    }

    /** The line about those that no line tells of yet; the next window begins {@code now}. */
    String tell(Whose whose, Instant now) {
        var line =
                "refused-again %s times=%d since=%s"
                        .formatted(whose.words(last), untold, firstUntold.truncatedTo(SECONDS));
        untold = 0;
        begun = now;
        return line;
    }
}
