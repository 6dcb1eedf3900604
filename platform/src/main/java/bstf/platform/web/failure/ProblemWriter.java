package bstf.platform.web.failure;

import bstf.platform.json.StrictJson;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemBody;
import bstf.platform.web.headers.SecurityHeaders;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/** Writes a problem as the answer, whatever media types the caller asked for. */
public final class ProblemWriter {
    private final StrictJson json;

    ProblemWriter(StrictJson json) {
        this.json = json;
    }

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
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

    private static String pathOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }
}
