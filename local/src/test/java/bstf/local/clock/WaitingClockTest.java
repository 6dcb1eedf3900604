package bstf.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingClockTest {
    private static final Instant AT = Instant.parse("2016-12-31T20:59:00Z");
    private static final Instant BEGAN = Instant.parse("2026-11-25T09:00:00.123Z");

    @TempDir Path directory;

    /** Whatever the wall clock does meanwhile. */
    @Test
    void standsUntilItIsBegun() {
        var wall = new Wall(BEGAN.minusSeconds(40));
        var clock = clock(wall);
        assertThat(clock.instant()).isEqualTo(AT);
        wall.now = BEGAN;
        assertThat(clock.instant()).isEqualTo(AT);
    }

    @Test
    void runsOnFromWhereItStood() throws Exception {
        var wall = new Wall(BEGAN.minusSeconds(40));
        var clock = clock(wall);
        assertThat(clock.instant()).isEqualTo(AT);
        wall.now = BEGAN;
        beginning().tell(BEGAN);
        assertThat(clock.instant()).isEqualTo(AT);
        wall.now = BEGAN.plusSeconds(60);
        assertThat(clock.instant()).isEqualTo(AT.plusSeconds(60));
    }

    @Test
    void showsEachPartTheSameWheneverItWasStarted() throws Exception {
        var wall = new Wall(BEGAN.minusSeconds(40));
        var first = clock(wall);
        assertThat(first.instant()).isEqualTo(AT);
        beginning().tell(BEGAN);
        wall.now = BEGAN.plus(Duration.ofDays(2));
        assertThat(clock(wall).instant())
                .isEqualTo(first.instant())
                .isEqualTo(AT.plus(Duration.ofDays(2)));
    }

    @Test
    void neverShowsLessThanWhereItStood() throws Exception {
        beginning().tell(BEGAN);
        assertThat(clock(new Wall(BEGAN.minusSeconds(1))).instant()).isEqualTo(AT);
    }

    /** Later files of that name belong to later starts. */
    @Test
    void believesItsBeginningOnce() throws Exception {
        var wall = new Wall(BEGAN.plusSeconds(1));
        var clock = clock(wall);
        beginning().tell(BEGAN);
        assertThat(clock.instant()).isEqualTo(AT.plusSeconds(1));
        beginning().forget();
        assertThat(clock.instant()).isEqualTo(AT.plusSeconds(1));
    }

    @Test
    void isTheSameInAnotherZone() {
        var clock = clock(new Wall(BEGAN)).withZone(ZoneId.of("Europe/Moscow"));
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/Moscow"));
        assertThat(clock.instant()).isEqualTo(AT);
    }

    @Test
    void leavesNothingBesideTheFile() throws Exception {
        beginning().tell(BEGAN);
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(beginning().file());
        }
    }

    private WaitingClock clock(Clock wall) {
        return new WaitingClock(AT, beginning(), wall);
    }

    private Beginning beginning() {
        return new Beginning(directory.resolve("began"));
    }

    /** Set by hand. */
    private static final class Wall extends Clock {
        private Instant now;
        private final ZoneId zone;

        Wall(Instant now) {
            this(now, ZoneOffset.UTC);
        }

        private Wall(Instant now, ZoneId zone) {
            this.now = now;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Wall(now, other);
        }
    }
}
