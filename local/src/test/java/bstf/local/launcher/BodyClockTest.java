package bstf.local.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.local.clock.Beginning;
import bstf.local.clock.SetClock;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.DefaultResourceLoader;

class BodyClockTest {
    private static final BodyClock NEW_YEARS_EVE =
            BodyClock.standingAt("2016-12-31T23:59:00+03:00");
    private static final Clock WALL =
            Clock.fixed(Instant.parse("2026-11-25T09:00:00.123456Z"), ZoneOffset.UTC);

    @TempDir Path directory;
    private Beginning beginning = new Beginning(Path.of("clock-began"));

    @BeforeEach
    void begin() {
        beginning = new Beginning(directory.resolve("clock-began"));
    }

    @Test
    void standsWhereItWasSetUntilItIsBegunAndRunsOn() {
        assertThat(NEW_YEARS_EVE.inWords(beginning, WALL))
                .endsWith("it stands at 2016-12-31T23:59+03:00 until all parts are ready.");
        NEW_YEARS_EVE.begin(beginning, WALL);
        assertThat(beginning.told()).contains(Instant.parse("2026-11-25T09:00:00.123Z"));
        assertThat(NEW_YEARS_EVE.inWords(beginning, WALL))
                .endsWith("it is 2016-12-31T23:59+03:00 there.");
        assertThat(NEW_YEARS_EVE.inWords(beginning, Clock.offset(WALL, Duration.ofSeconds(61))))
                .endsWith("it is 2017-01-01T00:00:01+03:00 there.");
    }

    @Test
    void isKeptAsItIsWritten() {
        assertThat(BodyClock.read(NEW_YEARS_EVE.toString())).contains(NEW_YEARS_EVE);
        assertThat(new BodyClock(OffsetDateTime.parse("2016-12-31T23:59:00.123456+03:00")).at())
                .isEqualTo(OffsetDateTime.parse("2016-12-31T23:59:00.123+03:00"));
        assertThat(BodyClock.read("PT-86745H +03:00")).isEmpty();
    }

    /**
     * With nothing but the jar, a Spring application has its clock from there: it stands, and runs
     * as soon as its beginning is told. One that starts later has the same.
     */
    @Test
    void setsTheClockOfAnApplicationThatHasTheJar() throws Exception {
        Path jar = directory.resolve("run").resolve("set-clock.jar");
        BodyClock.writeJar(jar);
        Instant set = NEW_YEARS_EVE.at().toInstant();
        try (OnlyTheJar withJar = new OnlyTheJar(jar);
                var early = started(withJar)) {
            Clock clock = early.getBean(Clock.class);
            assertThat(clock.getClass().getClassLoader()).isSameAs(withJar);
            assertThat(clock.instant()).isEqualTo(set).isEqualTo(clock.instant());

            Instant began = Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(61);
            beginning.tell(began);
            try (var late = started(withJar)) {
                Instant shown = late.getBean(Clock.class).instant();
                Duration gone = Duration.between(began, Instant.now());
                assertThat(shown).isBetween(set.plusSeconds(61), set.plus(gone));
                assertThat(clock.instant()).isAfterOrEqualTo(shown);
            }
        }
    }

    private ConfigurableApplicationContext started(ClassLoader withJar) {
        return new SpringApplicationBuilder(AnyApplication.class)
                .web(WebApplicationType.NONE)
                .resourceLoader(new DefaultResourceLoader(withJar))
                .run(
                        "--bstf.clock.at=" + NEW_YEARS_EVE.at().toInstant(),
                        "--bstf.clock.beginning=" + beginning.file());
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

    /** A service's class path does not have the launcher's classes: the jar brings all its own. */
    private static final class OnlyTheJar extends URLClassLoader {
        private static final String ROOM = SetClock.class.getPackageName();

        OnlyTheJar(Path jar) throws IOException {
            super(new URL[] {jar.toUri().toURL()}, BodyClockTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith(ROOM)) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class AnyApplication {}
}
