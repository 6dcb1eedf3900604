package bstf.platform.web.failure;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for what failed outside of any controller: in a filter, or by the servlet container. */
@Hidden
@Controller
class ErrorPages implements ErrorController {
    private final Diagnosis diagnosis;
    private final ProblemWriter problems;

    ErrorPages(Diagnosis diagnosis, ProblemWriter problems) {
        this.diagnosis = diagnosis;
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void report(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(problemOf(request), request, response);
    }

    private Problem problemOf(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return diagnosis.of(failure, request);
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? Statuses.problemOf(status)
                : Problem.of(ProblemCode.NOT_FOUND);
    }
}
