package bstf.platform.web.failure;

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
    private final Diagnosis diagnosis;
    private final ProblemWriter problems;

    ProblemResolver(Diagnosis diagnosis, ProblemWriter problems) {
        this.diagnosis = diagnosis;
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
        if (response.isCommitted()) {
            return null;
        }
        try {
            problems.write(diagnosis.of(failure, request), request, response);
        } catch (IOException callerIsGone) {
            throw new UncheckedIOException(callerIsGone);
        }
        return new ModelAndView();
    }
}
