package bstf.gateway.shortpath;

import org.springframework.http.server.reactive.ServerHttpRequest;

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

    /** A resource that never changes and takes no parameters. */
    public static Shown always(String path, Edition edition) {
        return new Shown(path, _ -> edition);
    }
}
