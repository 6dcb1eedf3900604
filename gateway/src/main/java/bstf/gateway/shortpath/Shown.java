package bstf.gateway.shortpath;

import java.util.function.Supplier;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.function.SingletonSupplier;

/**
 * A resource that is answered from memory.
 *
 * @param path the whole path, without the query
 * @param resource what stands there
 */
public record Shown(String path, Resource resource) {

    /** Gives the present edition; called on the threads of the server, so it may not wait. */
    @FunctionalInterface
    public interface Resource {
        /**
         * The edition that {@code request} asks for.
         *
         * @throws bstf.platform.problem.ProblemException when there is none
         */
        Edition edition(ServerHttpRequest request);
    }

    /** A resource that never changes; its query says nothing. */
    public static Shown always(String path, Edition edition) {
        return new Shown(path, _ -> edition);
    }

    /** The same, of which the edition is made when it is asked for first. */
    public static Shown later(String path, Supplier<Edition> edition) {
        var once = SingletonSupplier.of(edition);
        return new Shown(path, _ -> once.obtain());
    }
}
