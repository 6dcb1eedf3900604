package bstf.platform.web.failure;

import bstf.platform.access.refused.Bounds;
import bstf.platform.access.refused.RefusalBook;
import bstf.platform.access.refused.RefusedRequest;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemBody;
import bstf.platform.web.headers.SecurityHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Says as a problem what Tomcat refuses before any servlet sees it: a null byte or an encoded slash
 * in the path, a header that is too large; and writes it down.
 */
final class TomcatReports extends ErrorReportValve {
    private final RefusalBook book;

    private TomcatReports(RefusalBook book) {
        this.book = book;
    }

    /** Has a Tomcat report in this way. */
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> on(RefusalBook book) {
        return factory ->
                factory.addContextCustomizers(context -> {
                    if (context.getParent() instanceof StandardHost host) {
                        host.getPipeline().addValve(new TomcatReports(book));
                        host.setErrorReportValveClass(TomcatReports.class.getName());
                    }
                });
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var problem = Statuses.problemOf(status);
        if (Bounds.areBrokenBy(problem)) {
            book.enter(
                    RefusedRequest.of(
                            RefusedRequest.NOBODY,
                            request.getMethod(),
                            request.getRequestURI(),
                            problem.code()));
        }
        try {
            response.setContentType(ProblemBody.MEDIA_TYPE);
            response.setHeader("Cache-Control", "no-store");
            SecurityHeaders.ALWAYS.forEach(response::setHeader);
            response.getOutputStream()
                    .write(body(problem, status).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException callerIsGone) {
            throw new UncheckedIOException(callerIsGone);
        }
    }

    /** Written by hand: nothing of it comes from the caller, and nothing else may fail here. */
    private static String body(Problem of, int status) {
        var problem = ProblemBody.of(of, "");
        return """
        {"type":"%s","title":"%s","status":%d,"code":"%s","detail":"%s"}\
        """
                .formatted(
                        problem.type(), problem.title(), status, problem.code(), problem.detail());
    }
}
