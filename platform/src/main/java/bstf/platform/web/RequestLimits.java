package bstf.platform.web;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import bstf.platform.web.failure.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads each request's body once, up to a limit, and keeps it: so that a body without a {@code
 * Content-Length} is bounded like any other, and a repeated request can be recognised by its bytes.
 */
final class RequestLimits extends OncePerRequestFilter {
    private final int maxBody;
    private final int maxQuery;
    private final ProblemWriter problems;

    RequestLimits(WebSettings settings, ProblemWriter problems) {
        this.maxBody = Math.toIntExact(settings.maxBody().toBytes());
        this.maxQuery = settings.maxQuery();
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
        var body = body(request);
        if (body.isPresent()) {
            chain.doFilter(new RequestWithBody(request, body.get()), response);
            return;
        }
        // The rest of the body stays unread, so the connection can't take another request.
        response.setHeader(HttpHeaders.CONNECTION, "close");
        problems.write(
                Problem.of(
                        ProblemCode.BODY_TOO_LARGE,
                        "The body is larger than %d bytes. Send a smaller one.".formatted(maxBody)),
                request,
                response);
    }

    /** Empty when it is too large. */
    private Optional<byte[]> body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > maxBody) {
            return Optional.empty();
        }
        var body = request.getInputStream().readNBytes(maxBody + 1);
        return body.length > maxBody ? Optional.empty() : Optional.of(body);
    }
}
