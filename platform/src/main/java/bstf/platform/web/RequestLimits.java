package bstf.platform.web;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import bstf.platform.web.failure.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads each request's body once, up to a limit of size and of time, and keeps it: so that a body
 * without a {@code Content-Length} is bounded like any other, a slow sender is cut, and a repeated
 * request can be recognised by its bytes. It comes before the door: an answer to what was not read
 * might never arrive.
 */
final class RequestLimits extends OncePerRequestFilter {
    private final int maxBody;
    private final int maxQuery;
    private final Duration bodyTime;
    private final ProblemWriter problems;

    RequestLimits(WebSettings settings, ProblemWriter problems) {
        this.maxBody = Math.toIntExact(settings.maxBody().toBytes());
        this.maxQuery = settings.maxQuery();
        this.bodyTime = settings.bodyTime();
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        if (query != null && query.length() > maxQuery) {
            problems.write(
                    Problem.of(
                            ProblemCode.QUERY_TOO_LONG,
                            "The query is longer than %d characters. Send a shorter one."
                                    .formatted(maxQuery)),
                    request,
                    response);
            return;
        }
        var coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            problems.write(
                    Problem.of(ProblemCode.MEDIA_TYPE_NOT_SUPPORTED, "Send the body uncompressed.")
                            .with(HttpHeaders.ACCEPT_ENCODING, "identity"),
                    request,
                    response);
            return;
        }
        switch (arrival(request)) {
            case Arrival.Whole(var body) ->
                    chain.doFilter(new RequestWithBody(request, body.toByteArray()), response);
            case Arrival.TooLarge() ->
                    cut(
                            Problem.of(
                                    ProblemCode.BODY_TOO_LARGE,
                                    "The body is larger than %d bytes. Send a smaller one."
                                            .formatted(maxBody)),
                            request,
                            response);
            case Arrival.TooSlow() ->
                    cut(Problem.of(ProblemCode.REQUEST_TOO_SLOW), request, response);
        }
    }

    private Arrival arrival(HttpServletRequest request) throws IOException {
        return request.getContentLengthLong() > maxBody
                ? new Arrival.TooLarge()
                : Arrival.of(request.getInputStream(), maxBody, bodyTime);
    }

    /**
     * The rest of the body stays unread, so the connection can't take another request. Where a
     * single wait was too long, Tomcat ends the exchange itself, by its error page.
     */
    private void cut(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setHeader(HttpHeaders.CONNECTION, "close");
        problems.write(problem, request, response);
    }
}
