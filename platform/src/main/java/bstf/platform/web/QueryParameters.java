package bstf.platform.web;

import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import bstf.platform.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.springframework.web.context.request.WebRequest;

/** Query parameters that may stand once. */
final class QueryParameters {

    private QueryParameters() {}

    /** The value of {@code name}; empty when it is left out. */
    static Optional<String> once(WebRequest request, String name) {
        var values = request.getParameterValues(name);
        if (values == null) {
            return Optional.empty();
        }
        if (values.length > 1) {
            throw refused(name, "Send %s once.".formatted(name));
        }
        return Optional.of(values[0]);
    }

    static ProblemException refused(String name, String detail) {
        return Problem.of(ProblemCode.INVALID_PARAMETER, detail)
                .because(
                        List.of(
                                new FieldProblem(
                                        name, ProblemCode.INVALID_PARAMETER.code(), detail)))
                .asException();
    }
}
