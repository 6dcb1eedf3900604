package bstf.platform.web.failure;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import bstf.platform.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the problem that stands for a failure. */
final class Diagnosis {
    private static final Logger log = LoggerFactory.getLogger(Diagnosis.class);

    private final List<Specialist> specialists;

    /** Knows one kind of failure; empty when it is none of its own. */
    @FunctionalInterface
    interface Specialist {
        Optional<Problem> examine(Throwable failure, HttpServletRequest request);
    }

    Diagnosis(List<Specialist> specialists) {
        this.specialists = List.copyOf(specialists);
    }

    /** Never tells the caller more of an unforeseen failure than where the operators find it. */
    Problem of(Throwable failure, HttpServletRequest request) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            var found = foreseen(each, request);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return unexpected(failure, request);
    }

    private Optional<Problem> foreseen(Throwable failure, HttpServletRequest request) {
        if (failure instanceof ProblemException known) {
            return Optional.of(known.problem());
        }
        return specialists.stream()
                .flatMap(specialist -> specialist.examine(failure, request).stream())
                .findFirst();
    }

    private static Problem unexpected(Throwable failure, HttpServletRequest request) {
        var id = UUID.randomUUID().toString();
        log.error(
                "Unexpected failure {} of {} {}",
                id,
                request.getMethod(),
                Objects.toString(request.getRequestURI(), "").replaceAll("\\p{Cntrl}", "?"),
                failure);
        return Problem.of(
                ProblemCode.UNEXPECTED,
                "Try again; when it stays so, tell the operators this id: %s".formatted(id));
    }
}
