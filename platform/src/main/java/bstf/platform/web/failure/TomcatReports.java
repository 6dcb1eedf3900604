package bstf.platform.web.failure;

import bstf.platform.problem.ProblemBody;
import bstf.platform.web.headers.SecurityHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Says as a problem what Tomcat refuses before any servlet sees it: a null byte or an encoded slash
 * in the path, a header that is too large. Public because Tomcat makes it by its name.
 */
public final class TomcatReports extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(ProblemBody.MEDIA_TYPE);
            response.setHeader("Cache-Control", "no-store");
            SecurityHeaders.ALWAYS.forEach(response::setHeader);
            response.getOutputStream().write(body(status).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException callerIsGone) {
            throw new UncheckedIOException(callerIsGone);
        }
    }

    /** Written by hand: nothing of it comes from the caller, and nothing else may fail here. */
    private static String body(int status) {
        var problem = ProblemBody.of(Statuses.problemOf(status), "");
        return """
        {"type":"%s","title":"%s","status":%d,"code":"%s","detail":"%s"}\
        """
                .formatted(
                        problem.type(), problem.title(), status, problem.code(), problem.detail());
    }
}
