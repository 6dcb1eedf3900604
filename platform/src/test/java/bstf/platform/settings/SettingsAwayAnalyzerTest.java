package bstf.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import bstf.local.Loopback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class SettingsAwayAnalyzerTest {
    private final int nobody = Loopback.freePorts(1).getFirst();

    @Test
    void stopsWithOneSentenceWhenTheConfigServerIsAway(CapturedOutput output) {
        assertThat(catchThrowable(() -> start("configserver:"))).isNotNull();
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains(
                        "The settings cannot be fetched from the config server: I/O error on GET request for"
                                + " \"http://127.0.0.1:%d/visby/default\"".formatted(nobody))
                .contains("BSTF_CONFIG_IMPORT=optional:configserver:")
                .doesNotContain("\tat bstf."); // others of this test run may write of their own
    }

    @Test
    void startsWithoutWhenItIsToldTo() {
        assertThat(start("optional:configserver:")).isEqualTo("visby");
    }

    private String start(String location) {
        var application =
                new SpringApplicationBuilder(Nothing.class)
                        .web(WebApplicationType.NONE)
                        .properties(
                                "spring.application.name=visby",
                                "spring.cloud.config.uri=http://127.0.0.1:" + nobody,
                                "spring.config.import=" + location);
        try (var context = application.run()) {
            return context.getEnvironment().getRequiredProperty("spring.application.name");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
