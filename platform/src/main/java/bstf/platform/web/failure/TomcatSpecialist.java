package bstf.platform.web.failure;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.SocketTimeoutException;
import java.util.Optional;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;

/**
 * Knows what Tomcat finds wrong while a request is read: a broken chunk, a query like {@code %zz}.
 */
final class TomcatSpecialist implements Diagnosis.Specialist {

    @Override
    public Optional<Problem> examine(Throwable failure, HttpServletRequest request) {
        if (failure instanceof InvalidParameterException
                || failure instanceof BadRequestException) {
            return Optional.of(Problem.of(ProblemCode.MALFORMED_REQUEST));
        }
        return isLateByte(failure, request)
                ? Optional.of(
                        Problem.of(ProblemCode.REQUEST_TOO_SLOW)
                                .with(HttpHeaders.CONNECTION, "close"))
                : Optional.empty();
    }

    /** Tomcat reports by itself that a byte of the request did not come in time. */
    private static boolean isLateByte(Throwable failure, HttpServletRequest request) {
        return failure instanceof SocketTimeoutException
                && request.getDispatcherType() == DispatcherType.ERROR;
    }
}
