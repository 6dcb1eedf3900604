package bstf.platform.web.failure;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;

/**
 * Knows what Tomcat finds wrong while a request is read: a broken chunk, a query like {@code %zz}.
 */
final class TomcatSpecialist implements Diagnosis.Specialist {

    @Override
    public Optional<Problem> examine(Throwable failure, HttpServletRequest request) {
        return failure instanceof InvalidParameterException
                        || failure instanceof BadRequestException
                ? Optional.of(Problem.of(ProblemCode.MALFORMED_REQUEST))
                : Optional.empty();
    }
}
