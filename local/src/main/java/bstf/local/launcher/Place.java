package bstf.local.launcher;

import bstf.local.clock.Beginning;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where things lie.
 *
 * @param root the checkout
 * @param home the instance: its data, logs and process ids; {@code .bstf} in the checkout unless
 *     BSTF_HOME says otherwise
 */
record Place(Path root, Path home) {
    static Place of(Path root, @Nullable String home) {
        return new Place(
                root.toAbsolutePath().normalize(),
                (home == null || home.isBlank() ? root.resolve(".bstf") : Path.of(home))
                        .toAbsolutePath()
                        .normalize());
    }

    Path configRepo() {
        return root.resolve("config-repo");
    }

    /** What is built is shared by all instances of a checkout. */
    Path build() {
        return root.resolve(".bstf/build");
    }

    /** Where the system is tried once for each build; see {@link Rehearsal}. */
    Place stage() {
        return new Place(root, build().resolve("rehearsal"));
    }

    Path data() {
        return home.resolve("data");
    }

    /** The data of a system whose clock was set; they never outlive it. */
    Path dataOfSetClock() {
        return home.resolve("at");
    }

    /** The jar that sets the clock of a part. */
    Path setClock() {
        return run().resolve("set-clock.jar");
    }

    /** When that clock began to run. */
    Beginning beginning() {
        return new Beginning(run().resolve("clock-began"));
    }

    Path run() {
        return home.resolve("run");
    }

    Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    /** What the identity provider keeps for itself and, secrets among it, for this launcher. */
    Path identity() {
        return home.resolve("identity");
    }

    Path jar(Application application) {
        String module = application.module();
        return root.resolve(module)
                .resolve("target")
                .resolve(module + "-1.0.0-" + application.classifier() + ".jar");
    }
}
