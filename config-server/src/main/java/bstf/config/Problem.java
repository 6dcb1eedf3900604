package bstf.config;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The only two answers besides settings, as problem+json (RFC 9457). They say nothing about what
 * exists.
 */
enum Problem {
    NOT_SERVED(404, "Not Found", "not-found", "Nothing is served at this path."),
    NOT_UNDERSTOOD(400, "Bad Request", "malformed-request", "The request is not well-formed."),
    FAILED(500, "Internal Server Error", "failed", "The settings cannot be read; see the log.");

    private final int status;
    private final String body;

    Problem(int status, String title, String code, String detail) {
        this.status = status;
        this.body =
                """
                {"title":"%s","status":%d,"code":"%s","detail":"%s"}\
                """
                        .formatted(title, status, code, detail);
    }

    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
