package bstf.config;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * What Tomcat itself refuses before any filter (a malformed path, an encoded slash) is a problem
 * too, not a page.
 */
public final class ProblemReportValve extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0) {
            return;
        }
        try {
            answerOf(response.getStatus()).writeTo(response);
            response.finishResponse();
        } catch (IOException gone) {
            containerLog(gone);
        }
    }

    private static Problem answerOf(int status) {
        if (status >= 500) {
            return Problem.FAILED;
        }
        return status == 404 ? Problem.NOT_SERVED : Problem.NOT_UNDERSTOOD;
    }

    private void containerLog(IOException gone) {
        getContainer().getLogger().debug("the client left before its problem", gone);
    }
}
