package bstf.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {
    @TempDir Path directory;

    @Test
    void tellsSpringsOwnAnalysis() throws IOException {
        assertThat(
                        wordsOf(
                                """
                                2026-11-24T20:00:00.000Z ERROR 1 --- [main] o.s.b.d.Reporter :\s

                                ***************************
                                APPLICATION FAILED TO START
                                ***************************

                                Description:

                                Web server failed to start.
                                Port 8081 was already in use.

                                Action:

                                Stop the process that listens on port 8081.
                                """))
                .isEqualTo("Web server failed to start. Port 8081 was already in use.");
    }

    @Test
    void tellsAllThatAnAnalysisLists() throws IOException {
        assertThat(
                        wordsOf(
                                """
                                APPLICATION FAILED TO START

                                Description:

                                The founding data cannot be taken:

                                meetings.yaml:17: reason
                                meetings.yaml:23: city

                                Action:
                                """))
                .isEqualTo(
                        "The founding data cannot be taken: meetings.yaml:17: reason; meetings.yaml:23: city");
    }

    @Test
    void tellsOurOwnSentenceRatherThanItsCause() throws IOException {
        assertThat(
                        wordsOf(
                                """
                                Caused by: org.springframework.beans.BeanInstantiationException: Failed to instantiate
                                Caused by: bstf.local.identity.IdentityFailure: The founding data /x.yaml cannot be read.
                                \tat bstf.local.identity.Parties.body(Parties.java:71)
                                Caused by: java.nio.file.NoSuchFileException: /x.yaml
                                \t... 30 more
                                """))
                .isEqualTo("The founding data /x.yaml cannot be read.");
    }

    @Test
    void tellsTheDeepestCauseOfAStackTrace() throws IOException {
        assertThat(
                        wordsOf(
                                """
                                2026-11-24T20:00:00.000Z ERROR main : Application run failed
                                java.lang.IllegalStateException: no context
                                \tat bstf.Somewhere.run(Somewhere.java:1)
                                Caused by: bstf.local.StoreFailure: The MongoDB data in x are in use by another process.
                                \tat bstf.Elsewhere.run(Elsewhere.java:1)
                                \t... 12 more
                                """))
                .isEqualTo("The MongoDB data in x are in use by another process.");
    }

    @Test
    void tellsTheLastErrorWhenThereIsNoCause() throws IOException {
        assertThat(
                        wordsOf(
                                """
                                2026-11-24T20:00:00.000Z ERROR bstf.local.Stores : Port 9092 for Kafka is taken.
                                2026-11-24T20:00:00.000Z INFO  bstf.local.Stores : bye
                                """))
                .isEqualTo("Port 9092 for Kafka is taken.");
    }

    @Test
    void tellsTheLastLineOtherwise() throws IOException {
        assertThat(wordsOf("Error: Could not find or load main class\n\n"))
                .isEqualTo("Error: Could not find or load main class");
    }

    @Test
    void admitsThatNothingWasSaid() throws IOException {
        assertThat(wordsOf("")).isEqualTo("it said nothing");
        assertThat(LastWords.of(directory.resolve("none"))).isEqualTo("it said nothing");
    }

    private String wordsOf(String log) throws IOException {
        return LastWords.of(Files.writeString(directory.resolve("log"), log));
    }
}
