package bstf.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.util.AsciiString;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final Quota FOUR_IN_EIGHT_SECONDS = new Quota(4, Duration.ofSeconds(8));

    private final SettableTime time = new SettableTime();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void grantsWhatThereIsAndRefusesTheRest() {
        var allowance = ofAtMost(10);

        var first = allowance.spend("a");

        assertThat(first)
                .isEqualTo(new Spent(true, AsciiString.of("\"x\";q=4;w=8"), "\"x\";r=3;t=2", 1));
        assertThat(spend(allowance, "a", 3)).isEqualTo(3);
        assertThat(allowance.spend("a"))
                .isEqualTo(new Spent(false, AsciiString.of("\"x\";q=4;w=8"), "\"x\";r=0;t=8", 2));
        assertThat(meters.get("bstf.limits.refused").tag("policy", "x").counter().count())
                .isEqualTo(1);
    }

    @Test
    void letsInAgainWhoWaitsAsLongAsItIsTold() {
        var allowance = ofAtMost(10);
        spend(allowance, "a", 4);

        var refused = allowance.spend("a");
        time.pass(Duration.ofSeconds(refused.retryAfter()));

        assertThat(allowance.spend("a").granted()).isTrue();
        assertThat(allowance.spend("a").granted()).isFalse();
    }

    @Test
    void givesEverythingBackWithinTheWindow() {
        var allowance = ofAtMost(10);
        spend(allowance, "a", 4);
        time.pass(Duration.ofSeconds(8));

        assertThat(spend(allowance, "a", 10)).isEqualTo(4);
    }

    @Test
    void countsEachForItself() {
        var allowance = ofAtMost(10);
        spend(allowance, "a", 4);

        assertThat(allowance.spend("a").granted()).isFalse();
        assertThat(allowance.spend("b").granted()).isTrue();
    }

    @Test
    void tellsWhatIsLeftWithoutSpending() {
        var allowance = ofAtMost(10);
        spend(allowance, "a", 3);

        assertThat(allowance.left("a").granted()).isTrue();
        assertThat(allowance.left("a").granted()).isTrue();
        assertThat(spend(allowance, "a", 10)).isEqualTo(1);
        assertThat(allowance.left("a").granted()).isFalse();
    }

    @Test
    void keepsASpentBucketHoweverManyNewcomersCrowdIn() {
        var allowance = ofAtMost(3);
        spend(allowance, "a", 4);
        IntStream.range(0, 1000).forEach(i -> allowance.spend("other-" + i));

        assertThat(meters.get("bstf.limits.buckets").gauge().value()).isEqualTo(3);
        assertThat(allowance.spend("a").granted()).isFalse();
    }

    @Test
    void letsNewcomersWithoutRoomShareOneBucket() {
        var allowance = ofAtMost(1);
        allowance.spend("a");

        assertThat(
                        IntStream.range(0, 10)
                                .filter(i -> allowance.spend("newcomer-" + i).granted())
                                .count())
                .isEqualTo(4);
    }

    @Test
    void makesRoomByForgettingThoseThatAreFullAgain() {
        var allowance = ofAtMost(2);
        spend(allowance, "a", 4);
        spend(allowance, "b", 1);
        time.pass(Duration.ofSeconds(2));

        assertThat(spend(allowance, "c", 10)).isEqualTo(4);
        assertThat(meters.get("bstf.limits.buckets").gauge().value()).isEqualTo(2);
        assertThat(spend(allowance, "a", 10)).isEqualTo(1);
    }

    @Test
    void refusesALimitThatLetsNobodyIn() {
        assertThatThrownBy(() -> new Quota(0, Duration.ofSeconds(1)))
                .hasMessageContaining("0 requests in PT1S");
        assertThatThrownBy(() -> new Quota(1, Duration.ofMillis(10)))
                .hasMessageContaining("1 requests in PT0.01S");
    }

    private Allowance<String> ofAtMost(int most) {
        return new Allowance<>("x", FOUR_IN_EIGHT_SECONDS, most, time, meters);
    }

    private static long spend(Allowance<String> allowance, String key, int times) {
        return IntStream.range(0, times).filter(_ -> allowance.spend(key).granted()).count();
    }
}
