package bstf.platform.web;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Turns whatever a controller or its arguments threw into the problem that the caller reads. */
final class ProblemResolver implements HandlerExceptionResolver, Ordered {
    private final ProblemWriter problems;

    ProblemResolver(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (!(failure instanceof ProblemException known)) {
            return null;
        }
        return answer(known.problem(), request, response);
    }

    private ModelAndView answer(
            Problem problem, HttpServletRequest request, HttpServletResponse response) {
        try {
            problems.write(problem, request, response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }
}
