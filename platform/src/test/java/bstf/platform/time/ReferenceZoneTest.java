package bstf.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class ReferenceZoneTest {

    @Test
    void beginsTheDayAtItsOwnMidnight() {
        var moscow = new ReferenceZone(ZoneId.of("Europe/Moscow"));
        var newYear = LocalDate.parse("2017-01-01");

        assertThat(moscow.startOf(newYear)).isEqualTo(Instant.parse("2016-12-31T21:00:00Z"));
        assertThat(moscow.dayAt(Instant.parse("2016-12-31T20:59:59.999Z")))
                .isEqualTo(LocalDate.parse("2016-12-31"));
        assertThat(moscow.dayAt(Instant.parse("2016-12-31T21:00:00Z"))).isEqualTo(newYear);
    }

    @Test
    void beginsTheDayAfterAMidnightThatIsSkipped() {
        var beirut = new ReferenceZone(ZoneId.of("Asia/Beirut"));

        assertThat(beirut.startOf(LocalDate.parse("2016-03-27")))
                .isEqualTo(Instant.parse("2016-03-26T22:00:00Z"));
        assertThat(beirut.dayAt(Instant.parse("2016-03-26T22:00:00Z")))
                .isEqualTo(LocalDate.parse("2016-03-27"));
    }
}
