package bstf.platform.web.failure;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/**
 * Knows a database that cannot be reached or has no primary now. What a query itself does wrong is
 * not its matter.
 */
final class StoreSpecialist implements Diagnosis.Specialist {
    private static final Logger log = LoggerFactory.getLogger(StoreSpecialist.class);
    private static final Duration UNTIL_ELECTED = Duration.ofSeconds(5);

    @Override
    public Optional<Problem> examine(Throwable failure, HttpServletRequest request) {
        if (!isAway(failure)) {
            return Optional.empty();
        }
        log.warn("The database cannot be reached: {}", failure.getMessage());
        return Optional.of(Problem.of(ProblemCode.STORE_UNAVAILABLE).retryAfter(UNTIL_ELECTED));
    }

    private static boolean isAway(Throwable failure) {
        return switch (failure) {
            case DataAccessResourceFailureException _,
                    TransientDataAccessException _,
                    RecoverableDataAccessException _,
                    MongoTimeoutException _,
                    MongoSocketException _,
                    MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _ ->
                    true;
            case MongoException other -> other.hasErrorLabel("RetryableWriteError");
            default -> false;
        };
    }
}
