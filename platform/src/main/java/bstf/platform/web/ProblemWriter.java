package bstf.platform.web;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the answer, whatever media types the caller asked for. */
final class ProblemWriter {
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(ProblemBody.MEDIA_TYPE);
        var body = json.writeValueAsBytes(ProblemBody.of(problem, request.getRequestURI()));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
