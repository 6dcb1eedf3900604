package bstf.system;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands one running system to every test class that asks for it, and stops it after the last. A
 * system that does not start is started once only: each class then fails for the same reason.
 */
final class TheSystem implements ParameterResolver {
    private static final ExtensionContext.Namespace HERE =
            ExtensionContext.Namespace.create(TheSystem.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningSystem.class;
    }

    @Override
    public RunningSystem resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Attempt.class, key -> new Attempt(), Attempt.class)
                .system();
    }

    /** One start and its outcome; JUnit closes it after the last test. */
    private static final class Attempt implements AutoCloseable {
        private final CompletableFuture<RunningSystem> started = new CompletableFuture<>();

        Attempt() {
            try {
                started.complete(RunningSystem.start());
            } catch (RuntimeException | AssertionError failure) {
                started.completeExceptionally(failure);
            }
        }

        RunningSystem system() {
            return started.join();
        }

        @Override
        public void close() {
            if (!started.isCompletedExceptionally()) {
                system().close();
            }
        }
    }
}
