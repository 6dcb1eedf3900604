package bstf.system;

import bstf.local.Loopback;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * The ports of one system: the usual ones, all moved by the same offset.
 *
 * @param offset from 0; those chosen here stay below the ports that the kernel gives to clients
 */
record Ports(int offset) {
    private static final int[] USUAL = {
        8080, 8081, 8082, 8083, 8180, 8181, 8182, 8183, 8888, 8988, 9000, 9092, 9093, 9094, 9100,
        27017
    };
    private static final int GREATEST_OFFSET = 5_600;

    /** Ports that nobody listens on now. */
    static Ports free() {
        return ThreadLocalRandom.current()
                .ints(100, GREATEST_OFFSET)
                .limit(1_000)
                .filter(offset ->
                        IntStream.of(USUAL).noneMatch(port -> Loopback.isTaken(port + offset)))
                .mapToObj(Ports::new)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no offset leaves all ports free"));
    }

    int of(int usual) {
        return usual + offset;
    }

    int gateway() {
        return of(8080);
    }

    int membership() {
        return of(8081);
    }

    int meetings() {
        return of(8082);
    }

    int contacts() {
        return of(8083);
    }

    int mongo() {
        return of(27017);
    }

    int kafka() {
        return of(9092);
    }
}
