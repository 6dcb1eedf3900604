package bstf.gateway.front;

import org.springframework.http.server.reactive.HttpHandler;

/**
 * One thing that happens to a request before the framework sees it; the stage of the lowest order
 * comes first. Stages stand before the public port alone: the framework's own decorators would
 * stand before the operators' port as well.
 */
@FunctionalInterface
public interface Stage {
    /** Whether a request's form can be borne, and the fields that every answer has. */
    int FORM = 10;

    /** Who asks, and whether it may now. */
    int VISITOR = 20;

    /** Answers from memory. */
    int MEMORY = 30;

    /** What passes this stage and then {@code inside}. */
    HttpHandler before(HttpHandler inside);
}
