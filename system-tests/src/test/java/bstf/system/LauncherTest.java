package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.local.Loopback;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher cannot do what it is told, it says why in one sentence. */
@ExtendWith(TheSystem.class)
@Order(70)
class LauncherTest {
    private final RunningSystem system;
    private final Launcher running;

    LauncherTest(RunningSystem system) {
        this.system = system;
        this.running = system.launcher();
    }

    @Test
    void refusesASecondInstanceInTheSameDirectory() {
        refuses(running.up(), "already");
        assertThat(system.api().get("/api/v1/overview").status()).isEqualTo(200);
    }

    @Test
    void namesAPortThatIsTaken(@TempDir Path home) throws IOException {
        var launcher = new Launcher(home, Ports.free(), Map.of());
        try (var guest = new ServerSocket()) {
            guest.bind(Loopback.address(launcher.ports().gateway()));
            refuses(launcher.up(), String.valueOf(launcher.ports().gateway()));
        }
    }

    @Test
    void doesNotKnowEveryName() {
        refuses(running.says("restart", "chancellery"), "chancellery");
        refuses(running.says("logs", "chancellery"), "chancellery");
        refuses(running.says("dance"), "dance");
    }

    @Test
    void saysThatNothingRunsWhereNothingWasStarted(@TempDir Path home) {
        var launcher = new Launcher(home, Ports.free(), Map.of());
        refuses(launcher.says("restart", Part.GATEWAY.calledName()), "up");
    }

    @Test
    void tellsInStatusWhichPartHasDied() {
        assertThat(running.says("status").exitCode()).isZero();
        system.kill(Part.CONTACTS);
        try {
            Said said = running.says("status");
            assertThat(said.exitCode()).isNotZero();
            assertThat(said.lines())
                    .anySatisfy(line -> assertThat(line).contains(Part.CONTACTS.calledName()));
        } finally {
            system.restart(Part.CONTACTS);
        }
        assertThat(running.says("status").exitCode()).isZero();
    }

    @Test
    void saysWhichPartDiedWhileStartingAndLeavesNothingBehind(@TempDir Path home) {
        var launcher = new Launcher(home, Ports.free(), Map.of());
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var killing = other.submit(() -> killsWhenItStarts(launcher, Part.CONFIG));
            Said said = launcher.up();
            killing.get(1, TimeUnit.MINUTES);

            assertThat(said.exitCode()).as(said.output()).isNotZero();
            assertThat(said.lines().getLast())
                    .startsWith("bstf: " + Part.CONFIG.calledName() + " stopped while starting");
            assertThat(Arrays.stream(Part.values()).map(launcher::process))
                    .allMatch(process -> process.filter(ProcessHandle::isAlive).isEmpty());
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("nothing was killed", e);
        }
    }

    private static boolean killsWhenItStarts(Launcher launcher, Part part) {
        return Awaitility.await(part + " starts")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(10))
                .until(
                        () -> launcher.process(part).map(ProcessHandle::destroyForcibly),
                        Optional::isPresent)
                .isPresent();
    }

    private static void refuses(Said said, String because) {
        assertThat(said.exitCode()).as(said.output()).isNotZero();
        assertThat(said.lines()).singleElement().asString().contains(because);
    }
}
