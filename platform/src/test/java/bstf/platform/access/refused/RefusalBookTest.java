package bstf.platform.access.refused;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.time.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RefusalBookTest {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final String MEMBERS = "/api/v1/members";

    private final SettableClock time = SettableClock.at("2026-11-24T09:00:00Z");
    private final List<String> lines = new ArrayList<>();
    private final RefusalBook book = new RefusalBook(WINDOW, 3, time, lines::add);

    @Test
    void writesDownAtOnceWhenACallerBeginsToBeRefused() {
        book.enter(tooOften("demo-ee"));

        assertThat(lines)
                .containsExactly(
                        "refused caller=demo-ee verb=GET object=/api/v1/members"
                                + " reason=too-many-requests from=-");
    }

    @Test
    void writesOneLineForAllFurtherOnesOfAWindow() {
        enterTimes(1000, tooOften("demo-ee"));
        assertThat(lines).hasSize(1);

        time.advance(WINDOW);
        book.settle();

        assertThat(lines)
                .hasSize(2)
                .last()
                .isEqualTo(
                        "refused-again caller=demo-ee verb=GET object=/api/v1/members"
                                + " reason=too-many-requests from=- times=999"
                                + " since=2026-11-24T09:00:00Z");
    }

    @Test
    void saysWhatTheLastOfThemWantedAndWhenTheFirstCame() {
        book.enter(tooOften("demo-ee"));
        time.advance(Duration.ofSeconds(10));
        book.enter(tooOften("demo-ee"));
        time.advance(Duration.ofSeconds(10));
        book.enter(RefusedRequest.of("demo-ee", "PUT", "/api/v1/rota", "too-many-requests"));
        book.close();

        assertThat(lines.getLast())
                .contains("verb=PUT object=/api/v1/rota", "times=2 since=2026-11-24T09:00:10Z");
    }

    @Test
    void goesOnWithOneLineAWindowForAsLongAsItLasts() {
        for (int minute = 0; minute < 5; minute++) {
            enterTimes(10, tooOften("demo-ee"));
            time.advance(WINDOW);
            book.settle();
        }

        assertThat(lines).hasSize(6);
        assertThat(lines.subList(2, 6)).allMatch(line -> line.contains(" times=10 "));
        assertThat(told()).isEqualTo(50);
    }

    @Test
    void tellsTheCountOfAWindowAlsoWithoutBeingSettled() {
        enterTimes(3, tooOften("demo-ee"));
        time.advance(WINDOW);
        book.enter(tooOften("demo-ee"));

        assertThat(lines).hasSize(2).last().asString().contains(" times=2 ");
        book.close();
        assertThat(told()).isEqualTo(4);
    }

    @Test
    void losesNoCountOfACallerWhoGoesAway() {
        enterTimes(2, tooOften("demo-ee"));
        time.advance(WINDOW);
        book.settle();
        time.advance(WINDOW);
        book.settle();

        assertThat(told()).isEqualTo(2);
        assertThat(book.size()).isZero();
        book.enter(tooOften("demo-ee"));
        assertThat(lines.getLast()).startsWith("refused caller=demo-ee");
    }

    @Test
    void losesNoCountWhenItIsClosed() {
        enterTimes(7, tooOften("demo-ee"));
        enterTimes(2, malformed("a1"));

        book.close();
        assertThat(told()).isEqualTo(9);

        enterTimes(2, tooOften("demo-ee"));
        assertThat(told()).as("what comes later is written at once").isEqualTo(11);
        book.close();
        assertThat(told()).isEqualTo(11);
    }

    @Test
    void countsCallersAndReasonsApart() {
        enterTimes(2, tooOften("demo-ee"));
        enterTimes(3, tooOften("demo-lv"));
        enterTimes(4, malformed("a1"));
        book.close();

        assertThat(lines)
                .filteredOn(line -> line.startsWith("refused "))
                .hasSize(3)
                .last()
                .asString()
                .contains("caller=nobody", "reason=malformed-request from=a1");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("refused-again"))
                .hasSize(3)
                .anyMatch(line -> line.contains("caller=demo-ee") && line.contains("times=1"))
                .anyMatch(line -> line.contains("caller=demo-lv") && line.contains("times=2"))
                .anyMatch(line -> line.contains("from=a1") && line.contains("times=3"));
    }

    @Test
    void tellsByItselfWhateverElseACallerHasNoRightTo() {
        for (var path : List.of("/api/v1/rota", "/api/v1/members", "/api/v1/rota")) {
            book.enterByObject(RefusedRequest.of("anonymous", "PUT", path, "token-required"));
        }
        book.close();

        assertThat(lines)
                .containsExactly(
                        "refused caller=anonymous verb=PUT object=/api/v1/rota"
                                + " reason=token-required from=-",
                        "refused caller=anonymous verb=PUT object=/api/v1/members"
                                + " reason=token-required from=-",
                        "refused-again caller=anonymous verb=PUT object=/api/v1/rota"
                                + " reason=token-required from=- times=1 since=2026-11-24T09:00:00Z");
    }

    @Test
    void keepsRoomForThemInAFloodOfTheRest() {
        IntStream.range(0, 1000).forEach(i -> book.enter(malformed("a" + i)));
        book.enterByObject(RefusedRequest.of("anonymous", "PUT", MEMBERS, "token-required"));

        assertThat(lines.getLast()).startsWith("refused caller=anonymous verb=PUT");
    }

    @Test
    void countsTogetherWhatNoRoomIsLeftForByItself() {
        IntStream.range(0, 1000)
                .forEach(i ->
                        book.enterByObject(
                                RefusedRequest.of("anonymous", "PUT", "/" + i, "token-required")));
        book.close();

        assertThat(lines).hasSize(5).last().asString().contains("caller=others", "times=996");
        assertThat(told()).isEqualTo(1000);
    }

    @Test
    void countsThoseForWhomThereIsNoRoomTogether() {
        IntStream.range(0, 100_000).forEach(i -> book.enter(malformed("a" + i)));

        assertThat(book.size()).isEqualTo(4);
        assertThat(lines).hasSize(4);
        book.close();
        assertThat(lines)
                .hasSize(5)
                .last()
                .asString()
                .contains("caller=others", "from=-", "times=99996");
        assertThat(told()).isEqualTo(100_000);
    }

    @Test
    void makesRoomWhenWindowsAreOver() {
        IntStream.range(0, 5).forEach(i -> book.enter(malformed("a" + i)));
        time.advance(WINDOW);
        book.enter(malformed("newcomer"));

        assertThat(lines.getLast()).startsWith("refused caller=nobody").endsWith("from=newcomer");
        assertThat(book.size()).isLessThanOrEqualTo(3);
        book.close();
        assertThat(told()).isEqualTo(6);
    }

    @Test
    void waitsForNoTimeToComeAgainWhenTheClockIsSetBack() {
        enterTimes(3, tooOften("demo-ee"));
        time.advance(Duration.ofHours(-1));
        book.settle();

        assertThat(told()).isEqualTo(3);
    }

    @Test
    void losesNothingAmongManyThreads() throws InterruptedException {
        var all = new CountDownLatch(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                threads.execute(() -> {
                    enterTimes(5000, malformed("a1"));
                    book.settle();
                    all.countDown();
                });
            }
            all.await();
        }
        book.close();

        assertThat(told()).isEqualTo(20_000);
    }

    private void enterTimes(int times, RefusedRequest refused) {
        IntStream.range(0, times).forEach(_ -> book.enter(refused));
    }

    /** How many refusals the lines tell of. */
    private long told() {
        return lines.stream()
                .mapToLong(line ->
                        line.startsWith("refused-again ")
                                ? Long.parseLong(line.replaceAll(".* times=(\\d+) .*", "$1"))
                                : 1)
                .sum();
    }

    private static RefusedRequest tooOften(String caller) {
        return RefusedRequest.of(caller, "GET", MEMBERS, "too-many-requests");
    }

    private static RefusedRequest malformed(String from) {
        return RefusedRequest.of(RefusedRequest.NOBODY, "GET", MEMBERS, "malformed-request")
                .from(from);
    }
}
