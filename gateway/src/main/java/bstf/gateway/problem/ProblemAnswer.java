package bstf.gateway.problem;

import bstf.platform.changes.MessageJson;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemBody;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** Writes a problem as the answer, whatever media types the caller asked for. */
public final class ProblemAnswer {
    private ProblemAnswer() {}

    /** Answers {@code request} with {@code problem}; without its body when the method is HEAD. */
    public static Mono<Void> write(
            Problem problem, ServerHttpRequest request, ServerHttpResponse response) {
        var body =
                MessageJson.mapper()
                        .writeValueAsBytes(
                                ProblemBody.of(
                                        problem,
                                        request.getPath().pathWithinApplication().value()));
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        var headers = response.getHeaders();
        problem.headers().forEach(headers::set);
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Type", ProblemBody.MEDIA_TYPE);
        headers.setContentLength(body.length);
        return HttpMethod.HEAD.equals(request.getMethod())
                ? response.setComplete()
                : response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }
}
