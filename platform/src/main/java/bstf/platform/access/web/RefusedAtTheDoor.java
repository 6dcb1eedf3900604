package bstf.platform.access.web;

import bstf.platform.access.Scope;
import bstf.platform.problem.Problem;
import bstf.platform.web.failure.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers who came without a token where one is needed, or without the scope of an operator. */
final class RefusedAtTheDoor implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ProblemWriter problems;
    private final DoorLog log;

    RefusedAtTheDoor(ProblemWriter problems, DoorLog log) {
        this.log = log;
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException unknown)
            throws IOException {
        refuse(Refusals.tokenRequired(), request, response);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        refuse(Refusals.scopeMissing(Scope.OPERATE), request, response);
    }

    private void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        log.refused(request, problem);
        problems.write(problem, request, response);
    }
}
