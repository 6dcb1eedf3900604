package bstf.platform.access.web;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import bstf.platform.web.failure.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Answers requests that the firewall rejected; nothing of them is repeated. */
final class RefusedByTheFirewall implements RequestRejectedHandler {
    private final ProblemWriter problems;

    RefusedByTheFirewall(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestRejectedException rejected)
            throws IOException {
        problems.write(Problem.of(ProblemCode.MALFORMED_REQUEST), request, response);
    }
}
