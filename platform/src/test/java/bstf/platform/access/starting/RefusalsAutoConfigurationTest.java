package bstf.platform.access.starting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bstf.platform.access.refused.RefusalBook;
import bstf.platform.access.refused.RefusedRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
final class RefusalsAutoConfigurationTest {
    private final ApplicationContextRunner part =
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(RefusalsAutoConfiguration.class));

    @Test
    void writesDownWhatItHasOnlyCountedWhenThePartStops(CapturedOutput log) {
        part.run(it -> {
            enterThree(it.getBean(RefusalBook.class));
            assertThat(log)
                    .contains("bstf.audit", "refused caller=demo-ee verb=GET object=/x reason=r")
                    .doesNotContain("refused-again");
        });

        assertThat(log).contains("refused-again caller=demo-ee verb=GET object=/x", "times=2");
    }

    @Test
    void writesDownACountWhenNoMoreCome(CapturedOutput log) {
        part.withPropertyValues("bstf.audit.refused.window=1s")
                .run(it -> {
                    enterThree(it.getBean(RefusalBook.class));
                    await().atMost(Duration.ofSeconds(60))
                            .until(() -> log.toString().contains("times="));
                });
    }

    @Test
    void startsWithNoBookThatCountsNobody() {
        part.withPropertyValues("bstf.audit.refused.most=0").run(it -> assertThat(it).hasFailed());
    }

    private static void enterThree(RefusalBook book) {
        for (int i = 0; i < 3; i++) {
            book.enter(RefusedRequest.of("demo-ee", "GET", "/x", "r"));
        }
    }
}
