package bstf.platform.changes.relay;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What keeps the relay from its work: logged when it begins and when it is over, and waited out,
 * longer each time.
 */
final class Trouble {
    private static final Logger log = LoggerFactory.getLogger(Trouble.class);

    private final Duration least;
    private final Duration most;
    private volatile String text = "";
    private Duration next;

    Trouble(Duration least, Duration most) {
        this.least = least;
        this.most = most;
        this.next = least;
    }

    /** Notes a failure; how long to wait before the next try. */
    Duration met(Throwable e) {
        var reason = reason(e);
        if (text.isEmpty()) {
            log.warn("Changes wait in the store: {}", reason);
        }
        log.debug("The relay could not do its round", e);
        text = reason;
        var pause = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(most) < 0 ? doubled : most;
        return pause;
    }

    private static String reason(Throwable e) {
        return e instanceof PartitionsDiffer
                ? String.valueOf(e.getMessage())
                : "%s: %s".formatted(e.getClass().getSimpleName(), e.getMessage());
    }

    void isOver() {
        if (!text.isEmpty()) {
            log.info("Changes are told again");
            text = "";
            next = least;
        }
    }

    /** The reason; empty when there is no trouble. */
    String text() {
        return text;
    }
}
