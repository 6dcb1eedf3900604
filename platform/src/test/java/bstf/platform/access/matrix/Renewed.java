package bstf.platform.access.matrix;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A port of a service on something in memory that can be thrown away and made anew, while
 * everything that was built on the port stays.
 *
 * @param <P> the port, an interface
 */
public final class Renewed<P> {
    private final Supplier<? extends P> fresh;
    private final AtomicReference<P> present;
    private final P port;

    public Renewed(Class<P> type, Supplier<? extends P> fresh) {
        this.fresh = fresh;
        this.present = new AtomicReference<>(fresh.get());
        this.port =
                type.cast(
                        Proxy.newProxyInstance(
                                type.getClassLoader(),
                                new Class<?>[] {type},
                                (_, method, arguments) -> {
                                    try {
                                        return method.invoke(present.get(), arguments);
                                    } catch (InvocationTargetException thrown) {
                                        var cause = thrown.getCause();
                                        throw cause == null ? thrown : cause;
                                    }
                                }));
    }

    /** The same for ever. */
    public P port() {
        return port;
    }

    /** Forgets everything. */
    public void renew() {
        present.set(fresh.get());
    }
}
