package bstf.platform.web;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads each request's body once, up to a limit, and keeps it: so that a body without a {@code
 * Content-Length} is bounded like any other, and a repeated request can be recognised by its bytes.
 */
final class BodyFilter extends OncePerRequestFilter {
    private final DataSize limit;
    private final ProblemWriter problems;

    BodyFilter(DataSize limit, ProblemWriter problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = Math.toIntExact(limit.toBytes());
        if (request.getContentLengthLong() > most) {
            refuse(request, response);
            return;
        }
        var body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            refuse(request, response);
            return;
        }
        chain.doFilter(new RequestWithBody(request, body), response);
    }

    /** The rest of the body is not read, so the connection can't be used for another request. */
    private void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Connection", "close");
        problems.write(
                Problem.of(
                        ProblemCode.BODY_TOO_LARGE,
                        "The body is larger than %d bytes. Send a smaller one."
                                .formatted(limit.toBytes())),
                request,
                response);
    }
}
