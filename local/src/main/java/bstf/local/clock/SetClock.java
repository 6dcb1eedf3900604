package bstf.local.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The body's clock, set to another time and running on. It takes the place of the ordinary one
 * where its jar is on the class path; nothing that is built to be deployed has it. What needs the
 * wall clock (tokens, leases, Kafka) does not ask the body's.
 */
@AutoConfiguration(beforeName = "bstf.platform.time.TimeAutoConfiguration")
public class SetClock {
    private static final Logger log = LoggerFactory.getLogger(SetClock.class);

    /**
     * Ticks in milliseconds, as the ordinary one does.
     *
     * @param shift from the wall clock to the body's, in whole milliseconds, the same for all parts
     * @return the body's clock
     */
    @Bean
    Clock clock(@Value("${bstf.clock.shift}") Duration shift) {
        Clock clock = Clock.offset(Clock.tickMillis(ZoneOffset.UTC), shift);
        log.warn("The body's clock was set (./bstf up --at): it is {}", clock.instant());
        return clock;
    }
}
