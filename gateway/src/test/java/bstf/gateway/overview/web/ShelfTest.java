package bstf.gateway.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.gateway.overview.Sources;
import bstf.gateway.overview.heard.Facts;
import bstf.gateway.shortpath.Edition;
import bstf.platform.access.Audience;
import bstf.platform.access.Sight;
import bstf.platform.changes.view.Freshness;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final int PATIENCE = 120;
    private static final LocalDate DAY = LocalDate.parse("2016-05-03");
    private static final Asked BY_STRANGERS = new Asked(DAY, Sight.ofThePublic());
    private static final Asked BY_MEMBERS =
            new Asked(DAY, new Sight(Audience.MEMBERS, Optional.empty()));
    private static final Asked BY_ONE_SUSPENDED =
            new Asked(DAY, new Sight(Audience.PUBLIC, Optional.of("EE")));

    private final Shelf shelf = shelf();

    @Test
    void keepsOthersEditionsHoweverManyDaysStrangersAskFor() {
        var members = shelf.edition(BY_MEMBERS, ShelfTest::written);
        var suspended = shelf.edition(BY_ONE_SUSPENDED, ShelfTest::written);
        var strangers = shelf.edition(BY_STRANGERS, ShelfTest::written);

        for (int i = 1; i <= 512; i++) {
            shelf.edition(new Asked(DAY.plusDays(i), Sight.ofThePublic()), ShelfTest::written);
        }

        assertThat(shelf.edition(BY_MEMBERS, ShelfTest::written)).isSameAs(members);
        assertThat(shelf.edition(BY_ONE_SUSPENDED, ShelfTest::written)).isSameAs(suspended);
        assertThat(shelf.edition(BY_STRANGERS, ShelfTest::written)).isNotSameAs(strangers);
    }

    @Test
    void answersOthersWhileOneIsWritten() throws Exception {
        var kept = shelf.edition(BY_STRANGERS, ShelfTest::written);
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow =
                    threads.submit(() ->
                            shelf.edition(
                                    new Asked(DAY.plusDays(1), Sight.ofThePublic()),
                                    asked -> {
                                        begun.countDown();
                                        await(mayEnd);
                                        return written(asked);
                                    }));
            await(begun);
            var meanwhile = threads.submit(() -> shelf.edition(BY_STRANGERS, ShelfTest::written));
            try {
                assertThat(meanwhile.get(PATIENCE, TimeUnit.SECONDS)).isSameAs(kept);
            } finally {
                mayEnd.countDown();
            }
            assertThat(slow.get(PATIENCE, TimeUnit.SECONDS)).isNotNull();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Edition written(Asked asked) {
        return Edition.of("application/json", asked.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Shelf shelf() {
        var fresh = new Freshness.Fresh();
        return new Shelf(Facts.founding().register().basis(new Sources(fresh, fresh, fresh)), 128);
    }
}
