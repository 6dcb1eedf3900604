package bstf.platform.starting;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.dao.DataAccessResourceFailureException;

class StoreAwayAnalyzerTest {

    @Test
    void namesTheServerThatDoesNotAnswer() {
        var timeout =
                new MongoTimeoutException(
                        "Timed out while waiting for a server. Client view of cluster state is"
                                + " {servers=[{address=127.0.0.1:27017, type=UNKNOWN}]}");
        var failure =
                new IllegalStateException(
                        new DataAccessResourceFailureException(timeout.getMessage(), timeout));

        var analysis = new StoreAwayAnalyzer().analyze(failure);

        assertThat(analysis)
                .extracting(FailureAnalysis::getDescription)
                .isEqualTo("MongoDB cannot be reached at 127.0.0.1:27017.");
    }
}
