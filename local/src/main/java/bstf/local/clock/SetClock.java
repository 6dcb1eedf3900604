package bstf.local.clock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The body's clock, set to another time: it stands there until all parts are ready, and then runs
 * on. It takes the place of the ordinary one where its jar is on the class path; nothing that is
 * built to be deployed has it. What needs the wall clock (tokens, Kafka) does not ask the body's.
 */
@AutoConfiguration(beforeName = "bstf.platform.time.TimeAutoConfiguration")
public class SetClock {
    private static final Logger log = LoggerFactory.getLogger(SetClock.class);

    /**
     * Ticks in milliseconds, as the ordinary one does.
     *
     * @param at where it stands at first, an instant in whole milliseconds
     * @param beginning the file that tells when it began to run; the same for all parts
     * @return the body's clock
     */
    @Bean
    Clock clock(
            @Value("${bstf.clock.at}") String at,
            @Value("${bstf.clock.beginning}") String beginning) {
        Clock clock =
                new WaitingClock(
                        Instant.parse(at),
                        new Beginning(Path.of(beginning)),
                        Clock.tickMillis(ZoneOffset.UTC));
        log.warn("The body's clock was set (./bstf up --at): it shows {}", clock.instant());
        return clock;
    }
}
