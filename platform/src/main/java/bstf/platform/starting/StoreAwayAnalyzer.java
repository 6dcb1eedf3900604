package bstf.platform.starting;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.dao.DataAccessResourceFailureException;

/** MongoDB cannot be reached, and nothing works without it. */
class StoreAwayAnalyzer extends AbstractFailureAnalyzer<DataAccessResourceFailureException> {
    /** As the driver writes where it looked; credentials are not part of it. */
    private static final Pattern ADDRESS = Pattern.compile("address=([^,}]+)");

    @Override
    protected FailureAnalysis analyze(Throwable root, DataAccessResourceFailureException cause) {
        var addresses =
                ADDRESS.matcher(Objects.toString(cause.getMessage(), ""))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return new FailureAnalysis(
                "MongoDB cannot be reached%s."
                        .formatted(addresses.isEmpty() ? "" : " at " + addresses),
                "Start MongoDB, or say where it is: BSTF_MONGODB_URI (spring.mongodb.uri).",
                cause);
    }
}
