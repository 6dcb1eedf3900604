package bstf.membership;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Ports on twins that can be emptied, so that tests can share one application. */
final class Twins {
    private final List<Runnable> empty = new ArrayList<>();

    /** A port on a twin that {@code fresh} makes, again after each {@link #reset}. */
    <P> P of(Class<P> port, Supplier<? extends P> fresh) {
        var twin = new ArrayList<P>(List.of(fresh.get()));
        empty.add(() -> twin.set(0, fresh.get()));
        return port.cast(
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (_, method, arguments) -> {
                            try {
                                return method.invoke(twin.getFirst(), arguments);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause() == null ? thrown : thrown.getCause();
                            }
                        }));
    }

    void reset() {
        empty.forEach(Runnable::run);
    }
}
