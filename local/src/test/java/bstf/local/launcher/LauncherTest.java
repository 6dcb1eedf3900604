package bstf.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import bstf.local.Loopback;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    private static final Instance PLAIN = Instance.asked(0, Map.of());
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final BodyClock NEW_YEARS_EVE =
            new BodyClock(OffsetDateTime.parse("2016-12-31T12:00:00+03:00"));

    @TempDir Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<Integer> ports = Loopback.freePorts(3);
    private List<Part> parts = List.of();

    @AfterEach
    void stopWhatRuns() {
        parts.forEach(part -> new Child(place(), part).stop(PATIENCE));
    }

    @Test
    void startsWhatIsNeededBeforeWhatNeedsIt() {
        parts =
                List.of(
                        FixturePart.ready("gateway", ports.get(0), "stores", "config"),
                        FixturePart.ready("stores", ports.get(1)),
                        FixturePart.ready("config", ports.get(2)));
        launcher().up(false, PLAIN);
        assertThat(words().lines().toList()).hasSize(3).last().asString().contains("gateway");
        awaitAllUp();
        assertThat(place().log("stores")).content().contains("ready as stores");
    }

    @Test
    void stopsWhatNeedsBeforeWhatIsNeeded() {
        twoRun();
        said.reset();
        assertThat(launcher().down()).isTrue();
        assertThat(words().lines().map(line -> line.strip().split(" +", 3)[1]))
                .containsExactly("gateway", "stores");
        assertThat(parts).allMatch(part -> new Child(place(), part).process().isEmpty());
        assertThat(launcher().down()).isFalse();
    }

    @Test
    void tellsWhyAPartDiedAndLeavesNothingRunning() {
        parts =
                List.of(
                        FixturePart.ready("stores", ports.get(0)),
                        FixturePart.dying("gateway", ports.get(1), "stores"));
        assertThatThrownBy(() -> launcher().up(false, PLAIN))
                .isInstanceOf(Stopped.class)
                .hasMessage("gateway stopped while starting: the port of Visby is frozen");
        assertThat(parts).allMatch(part -> new Child(place(), part).process().isEmpty());
    }

    @Test
    void noticesThatAReadyPartDiesWhileOthersStart() {
        parts =
                List.of(
                        FixturePart.shortLived("stores", ports.get(0)),
                        FixturePart.neverReady("gateway", ports.get(1)));
        assertThatThrownBy(() -> launcher().up(false, PLAIN))
                .isInstanceOf(Stopped.class)
                .hasMessage("stores stopped while starting: ready as stores");
    }

    @Test
    void refusesATakenPortBeforeAnythingStarts() throws Exception {
        parts = List.of(FixturePart.ready("stores", ports.get(0)));
        try (ServerSocket other = new ServerSocket()) {
            other.bind(Loopback.address(ports.get(0)));
            assertThatThrownBy(() -> launcher().up(false, PLAIN))
                    .isInstanceOf(Stopped.class)
                    .hasMessage(
                            "Port %d, which stores needs, is taken: free it, or choose another --port-offset.",
                            ports.get(0));
        }
        assertThat(place().log("stores")).doesNotExist();
    }

    @Test
    void refusesASecondStart() {
        twoRun();
        assertThatThrownBy(() -> launcher().up(false, PLAIN))
                .isInstanceOf(Stopped.class)
                .hasMessage(
                        "BSTF already runs here (stores, gateway): see ./bstf status, or stop it with ./bstf down.");
    }

    @Test
    void refusesToWorkWhileAnotherCommandDoes() {
        try (var _ = Busy.with(place())) {
            assertThatThrownBy(() -> launcher().down())
                    .isInstanceOf(Stopped.class)
                    .hasMessageContaining("Another ./bstf command is at work");
        }
    }

    @Test
    void seesThatAPartWasKilledAndStartsItAgain() throws Exception {
        twoRun();
        Child stores = new Child(place(), parts.getFirst());
        ProcessHandle killed = stores.process().orElseThrow();
        killed.destroyForcibly();
        killed.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        assertThat(launcher().status()).isFalse();
        assertThat(words()).containsPattern("stores +down +last said: ready as stores");

        launcher().restart("stores");
        awaitAllUp();
        assertThat(stores.process()).get().isNotEqualTo(killed);
    }

    @Test
    void restartsAPartThatRuns() {
        twoRun();
        Child gateway = new Child(place(), parts.getLast());
        ProcessHandle before = gateway.process().orElseThrow();
        launcher().restart("gateway");
        assertThat(gateway.process()).get().isNotEqualTo(before);
    }

    @Test
    void forcesAPartThatDoesNotStop() {
        parts = List.of(FixturePart.stubborn("stores", ports.get(0)));
        launcher().up(false, PLAIN);
        Child stores = new Child(place(), parts.getFirst());
        ProcessHandle process = stores.process().orElseThrow();
        new Stopping(terminal(), Duration.ofMillis(300)).run(List.of(stores));
        assertThat(words()).contains("stopped by force");
        assertThat(stores.process()).isEmpty();
        await().atMost(PATIENCE).until(() -> !Liveness.of(process));
    }

    @Test
    void neverTakesAnotherProcessForAPart() throws Exception {
        PidFile file = PidFile.of(place(), "stores");
        file.write(ProcessHandle.current());
        assertThat(file.alive()).contains(ProcessHandle.current());
        String pid = String.valueOf(ProcessHandle.current().pid());
        Files.write(file.file(), List.of(pid, "2016-05-03T00:00:00Z"));
        assertThat(file.alive()).isEmpty();
    }

    @Test
    void namesTheErrorWhenAPartIsNotReadyInTime() {
        parts = List.of(FixturePart.neverReady("stores", ports.get(0)));
        Child child = new Child(place(), parts.getFirst());
        Starting hasty = new Starting(terminal(), Duration.ZERO, List.of(child));
        assertThatThrownBy(() -> hasty.run(Set.of()))
                .isInstanceOf(Stopped.class)
                .hasMessageStartingWith("stores is not ready after 0.0 s: ");
    }

    @Test
    void removesTheDataOnlyWhenAskedTo() throws Exception {
        Path kept = Files.createDirectories(place().data()).resolve("kept");
        Files.writeString(kept, "");
        parts = List.of(FixturePart.ready("stores", ports.get(0)));
        launcher().up(false, PLAIN);
        launcher().down();
        assertThat(kept).exists();
        launcher().up(true, PLAIN);
        assertThat(kept).doesNotExist();
    }

    @Test
    void refusesAnUnknownPart() {
        twoRun();
        assertThatThrownBy(() -> launcher().restart("portal"))
                .isInstanceOf(Stopped.class)
                .hasMessage("There is no part \"portal\" (there are: stores, gateway).");
    }

    @Test
    void saysThatNothingRunsHere() {
        assertThatThrownBy(() -> launcher().status())
                .isInstanceOf(Stopped.class)
                .hasMessage("BSTF does not run here; start it with ./bstf up.");
    }

    @Test
    void hasNoTokenWhileTheProviderDoesNotRun() {
        assertThatThrownBy(() -> launcher().token("EE", Optional.empty()))
                .isInstanceOf(Stopped.class)
                .hasMessage("BSTF does not run here; start it with ./bstf up.");
        parts = List.of(FixturePart.ready("identity", ports.getFirst()));
        launcher().up(false, PLAIN);
        launcher().down();
        assertThatThrownBy(() -> launcher().token("EE", Optional.empty()))
                .isInstanceOf(Stopped.class)
                .hasMessageStartingWith("The identity provider does not run here");
    }

    @Test
    void hasNoTokenOfAnotherProvider() {
        parts = List.of(FixturePart.ready("stores", ports.getFirst()));
        launcher()
                .up(
                        false,
                        Instance.asked(
                                0,
                                Map.of(
                                        "BSTF_ISSUER", "https://id.example",
                                        "BSTF_KEYS", "https://id.example/certs")));
        assertThatThrownBy(() -> launcher().token("EE", Optional.empty()))
                .isInstanceOf(Stopped.class)
                .hasMessage("Tokens come from https://id.example here (BSTF_ISSUER); ask there.");
    }

    @Test
    void beginsWithNewDataWheneverTheClockIsSet() throws Exception {
        Path kept = Files.createDirectories(place().data()).resolve("kept");
        Path earlier = Files.createDirectories(place().dataOfSetClock()).resolve("earlier");
        Files.writeString(kept, "");
        Files.writeString(earlier, "");
        parts = List.of(FixturePart.ready("stores", ports.getFirst()));
        launcher().up(false, PLAIN.with(NEW_YEARS_EVE));
        assertThat(kept).exists();
        assertThat(earlier).doesNotExist();
        assertThat(place().setClock()).isNotEmptyFile();
        awaitAllUp();
        assertThat(words()).contains("The body's clock was set: it is 2016-12-31T12:");
    }

    /** Until then it stands, for whatever a part does while it starts. */
    @Test
    void letsTheClockRunWhenAllPartsAreReadyAndNotBefore() throws Exception {
        parts =
                List.of(
                        FixturePart.ready("stores", ports.get(0)),
                        FixturePart.dying("gateway", ports.get(1), "stores"));
        Files.createDirectories(place().run());
        place().beginning().tell(Instant.EPOCH);
        assertThatThrownBy(() -> launcher().up(false, PLAIN.with(NEW_YEARS_EVE)))
                .isInstanceOf(Stopped.class);
        assertThat(place().beginning().told()).isEmpty();

        parts = List.of(FixturePart.ready("stores", ports.get(2)));
        Instant asked = Instant.now().minusMillis(1);
        launcher().up(false, PLAIN.with(NEW_YEARS_EVE));
        assertThat(place().beginning().told().orElseThrow()).isBetween(asked, Instant.now());
    }

    @Test
    void leavesTheClockAsItIsWhenOnePartIsStartedAgain() {
        parts = List.of(FixturePart.ready("stores", ports.get(0)));
        launcher().up(false, PLAIN.with(NEW_YEARS_EVE));
        Optional<Instant> began = place().beginning().told();
        launcher().restart("stores");
        assertThat(place().beginning().told()).isPresent().isEqualTo(began);
    }

    @Test
    void showsTheEndOfALog() {
        twoRun();
        said.reset();
        launcher().logs(Optional.of("gateway"));
        assertThat(words()).contains("ready as gateway").doesNotContain("ready as stores");
        launcher().logs(Optional.empty());
        assertThat(words()).contains("ready as stores");
    }

    /** Whoever is asked for its status has one second to answer, which a busy machine may lack. */
    private void awaitAllUp() {
        await().atMost(PATIENCE).until(() -> launcher().status());
    }

    private void twoRun() {
        parts =
                List.of(
                        FixturePart.ready("stores", ports.get(0)),
                        FixturePart.ready("gateway", ports.get(1), "stores"));
        launcher().up(false, PLAIN);
    }

    private Launcher launcher() {
        return new Launcher(place(), terminal(), instance -> parts);
    }

    private Place place() {
        return Place.of(directory, null);
    }

    private Terminal terminal() {
        return new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8), false);
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
