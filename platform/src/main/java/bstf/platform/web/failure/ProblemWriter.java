package bstf.platform.web.failure;

import bstf.platform.access.refused.Bounds;
import bstf.platform.access.refused.RefusalBook;
import bstf.platform.access.refused.RefusedRequest;
import bstf.platform.json.StrictJson;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemBody;
import bstf.platform.web.headers.SecurityHeaders;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/**
 * Writes a problem as the answer, whatever media types the caller asked for. Every problem that a
 * servlet answers passes here, hence who broke the bounds of a request is written down here.
 */
public final class ProblemWriter {
    private final StrictJson json;
    private final RefusalBook book;

    ProblemWriter(StrictJson json, RefusalBook book) {
        this.json = json;
        this.book = book;
    }

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Bounds.areBrokenBy(problem)) {
            book.enter(
                    RefusedRequest.of(
                            callerOf(request), methodOf(request), pathOf(request), problem.code()));
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        SecurityHeaders.write(request, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(ProblemBody.MEDIA_TYPE);
        var body = json.mapper().writeValueAsBytes(ProblemBody.of(problem, pathOf(request)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Whom the door let in; before the door nobody was asked who it is. */
    private static String callerOf(HttpServletRequest request) {
        var known = request.getUserPrincipal();
        return known == null ? RefusedRequest.NOBODY : known.getName();
    }

    /** An error page is asked for by GET, whatever the request was. */
    private static String methodOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String original
                ? original
                : request.getMethod();
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }
}
