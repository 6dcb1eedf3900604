package bstf.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The checkout that these tests run in: the launcher and the packaged applications. */
final class Checkout {
    private static final List<String> APPLICATIONS =
            List.of(
                    "config-server",
                    "membership-service",
                    "meetings-service",
                    "contacts-service",
                    "gateway");

    private Checkout() {}

    static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(at.resolve("bstf"))) {
            Path above = at.getParent();
            if (above == null) {
                throw new AssertionError(
                        "No launcher ./bstf in or above " + Path.of("").toAbsolutePath());
            }
            at = above;
        }
        return at;
    }

    /** The executable jar of an application, e.g. {@code gateway}. */
    static Path jar(String application) {
        return root().resolve(application)
                .resolve("target")
                .resolve(application + "-1.0.0-app.jar");
    }

    /** The launcher would build what is missing; a build inside a build is never what was meant. */
    static void refuseToBuild() {
        List<String> missing =
                APPLICATIONS.stream().filter(name -> !Files.isRegularFile(jar(name))).toList();
        if (!missing.isEmpty()) {
            throw new AssertionError(
                    "Not packaged: %s. Run ./mvnw verify from the root, or add -am to -pl system-tests."
                            .formatted(String.join(", ", missing)));
        }
    }
}
