package bstf.platform.changes.store;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.time.SettableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;

@ParameterizedClass
@MethodSource("servers")
final class LeaseTest {
    private static final Duration LENGTH = Duration.ofSeconds(15);

    private final SettableClock clock = SettableClock.atSomeInstant();
    private final MongoTemplate database;
    private final Lease one;
    private final Lease other;

    LeaseTest(MongoForTests server) {
        database = server.database();
        one = lease("one");
        other = lease("other");
    }

    static List<MongoForTests> servers() {
        return MongoForTests.all();
    }

    @Test
    void isHeldByOneAtATime() {
        assertThat(one.hold()).isTrue();
        assertThat(other.hold()).isFalse();
        assertThat(one.isHeld()).isTrue();
        assertThat(other.isHeld()).isFalse();
    }

    @Test
    void passesOnWhenItsTimeIsOver() {
        one.hold();
        clock.advance(LENGTH);

        assertThat(one.isHeld()).isFalse();
        assertThat(other.hold()).isTrue();
        assertThat(one.hold()).isFalse();
    }

    @Test
    void isRenewedInTime() {
        one.hold();
        clock.advance(LENGTH.minusMillis(1));
        assertThat(one.hold()).isTrue();
        clock.advance(LENGTH.minusMillis(1));

        assertThat(other.hold()).isFalse();
        assertThat(one.hold()).isTrue();
    }

    @Test
    void passesOnAtOnceWhenItIsGivenBack() {
        one.hold();
        one.giveBack();

        assertThat(one.isHeld()).isFalse();
        assertThat(other.hold()).isTrue();
    }

    @Test
    void isNotTakenFromAnotherByGivingBack() {
        one.hold();
        clock.advance(LENGTH);
        other.hold();
        one.giveBack();

        assertThat(one.hold()).isFalse();
    }

    private Lease lease(String holder) {
        var stores = MongoForTests.stores(database, clock, 1, new PendingSignal());
        return new Lease(stores, "relay", holder, LENGTH, clock);
    }
}
