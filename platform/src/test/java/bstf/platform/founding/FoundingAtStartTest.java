package bstf.platform.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.platform.changes.BeaconMapping;
import bstf.platform.changes.InMemoryAggregates;
import bstf.platform.json.JsonSettings;
import bstf.platform.json.StrictJson;
import bstf.platform.time.SettableClock;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class FoundingAtStartTest {

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(FoundingAutoConfiguration.class)
    static class Coast {

        @Bean
        CoastPart coastPart() {
            return new CoastPart(new InMemoryAggregates<>(new BeaconMapping()));
        }

        @Bean
        FoundingMarks marks() {
            return new InMemoryFoundingMarks();
        }

        @Bean
        StrictJson json() {
            return StrictJson.of(JsonSettings.usual(), Stream.of());
        }

        @Bean
        Validator validator() {
            return Validation.buildDefaultValidatorFactory().getValidator();
        }

        @Bean
        Clock clock() {
            return SettableClock.atSomeInstant();
        }
    }

    @Test
    void stopsTheStartWithOneMessageAndNoStackTrace(@TempDir Path directory, CapturedOutput output)
            throws IOException {
        Files.writeString(directory.resolve("coast.yaml"), "name: x\nbeacons: 7\n");

        assertThatThrownBy(() -> start(directory)).hasRootCauseInstanceOf(BrokenFounding.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("coast.yaml:2: beacons: a number (expected: an array)")
                .doesNotContain("\tat bstf.");
    }

    @Test
    void startsOnceAllIsStored(@TempDir Path directory) throws IOException {
        Files.writeString(
                directory.resolve("coast.yaml"),
                "name: x\nbeacons: [{code: a, keeper: nobody, height: 1}]\n");

        try (var started = start(directory)) {
            assertThat(started.getBean(CoastPart.class).beacons().find("a")).isPresent();
        }
    }

    private static ConfigurableApplicationContext start(Path directory) {
        SpringApplication application =
                new SpringApplicationBuilder(Coast.class).web(WebApplicationType.NONE).build();
        return application.run(
                "--bstf.founding.dir=" + directory,
                "--spring.cloud.config.enabled=false",
                "--spring.main.banner-mode=off");
    }
}
