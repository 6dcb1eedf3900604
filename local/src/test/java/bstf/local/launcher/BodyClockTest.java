package bstf.local.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.local.clock.SetClock;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.DefaultResourceLoader;

class BodyClockTest {
    private static final OffsetDateTime NEW_YEARS_EVE =
            OffsetDateTime.parse("2016-12-31T23:59:00+03:00");
    private static final Clock WALL =
            Clock.fixed(Instant.parse("2026-11-25T09:00:00.123456Z"), ZoneOffset.UTC);

    @TempDir Path directory;

    @Test
    void beginsWhereItWasSetAndRunsOn() {
        BodyClock clock = BodyClock.beginning(NEW_YEARS_EVE, WALL);
        assertThat(clock.now(Clock.offset(WALL, Duration.ofSeconds(61))))
                .isEqualTo(OffsetDateTime.parse("2017-01-01T00:00:01+03:00"));
        assertThat(clock.shift().toNanosPart() % 1_000_000).isZero();
        assertThat(BodyClock.kept(clock.toString())).contains(clock);
    }

    /** With nothing but the jar, a Spring application has its clock from there. */
    @Test
    void setsTheClockOfAnApplicationThatHasTheJar() throws Exception {
        Path jar = directory.resolve("run").resolve("set-clock.jar");
        BodyClock.writeJar(jar);
        try (URLClassLoader withJar =
                        new URLClassLoader(
                                new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
                var context =
                        new SpringApplicationBuilder(AnyApplication.class)
                                .web(WebApplicationType.NONE)
                                .resourceLoader(new DefaultResourceLoader(withJar))
                                .run("--bstf.clock.shift=P-3616D")) {
            assertThat(context.getBeanNamesForType(SetClock.class)).hasSize(1);
            assertThat(context.getBean(Clock.class))
                    .isEqualTo(
                            Clock.offset(Clock.tickMillis(ZoneOffset.UTC), Duration.ofDays(-3616)));
        }
    }

    /** Nothing that is built has the list that would switch it on. */
    @Test
    void isSetByNoOtherJar() throws Exception {
        var lists =
                getClass()
                        .getClassLoader()
                        .getResources(
                                "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports");
        while (lists.hasMoreElements()) {
            try (var list = lists.nextElement().openStream()) {
                assertThat(new String(list.readAllBytes(), UTF_8)).doesNotContain("SetClock");
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class AnyApplication {}
}
