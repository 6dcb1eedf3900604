package bstf.local.launcher;

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

    Path run() {
        return home.resolve("run");
    }

    Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    Path jar(String module) {
        return root.resolve(module).resolve("target").resolve(module + "-1.0.0-app.jar");
    }
}
