package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RequestProblemsTest extends OverHttp {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            textBlock =
                    """
                    limit=0~limit~limit: '0' (expected: 1 to 200)
                    limit=201~limit~limit: '201' (expected: 1 to 200)
                    limit=x~limit~limit: 'x' (expected: 1 to 200)
                    colour=~colour~colour is empty; leave it out or say something.
                    limit=1&limit=2~limit~Send limit once.
                    color=red~color~'color' is not known here (expected: one of after, colour, knownAt, limit, validAt)
                    colour=RED~colour~colour: 'RED' (expected: one of red, sea-green)
                    validAt=%2B12015-02-20~validAt~validAt: '+12015-02-20' (expected: a day as yyyy-MM-dd, 2016-11-23)
                    validAt=2015-02-30~validAt~validAt: '2015-02-30' (expected: a day as yyyy-MM-dd, 2016-11-23)
                    knownAt=2015-02-20~knownAt~knownAt: '2015-02-20' (expected: an instant, 2016-11-23T12:00:00Z)
                    knownAt=-999999999-01-01T00:00:00Z~knownAt~knownAt: '-999999999-01-01T00:00:00Z' (expected: an instant, 2016-11-23T12:00:00Z)
                    knownAt=%2B10000-01-01T00:00:00Z~knownAt~knownAt: '+10000-01-01T00:00:00Z' (expected: an instant, 2016-11-23T12:00:00Z)
                    """)
    void refusesParametersThatAreNotUnderstood(String query, String name, String detail) {
        assertProblem(get("/api/v1/buoys?" + query), invalidParameter(name, detail));
    }

    @Test
    void refusesAPathVariableThatIsNotUnderstood() {
        assertProblem(
                get("/api/v1/buoys/laid/2015-02-30"),
                invalidParameter(
                        "day", "day: '2015-02-30' (expected: a day as yyyy-MM-dd, 2016-11-23)"));
    }

    private static Problem invalidParameter(String name, String detail) {
        return Problem.of(ProblemCode.INVALID_PARAMETER, detail)
                .because(List.of(new FieldProblem(name, "invalid-parameter", detail)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "MQ", "MWE=", "Mm"})
    void refusesACursorThatItDidNotGive(String cursor) {
        assertProblem(
                get("/api/v1/buoys?after=" + cursor),
                Problem.of(ProblemCode.CURSOR_NOT_UNDERSTOOD));
    }

    @Test
    void refusesALongQuery() {
        assertProblem(
                get("/api/v1/buoys?after=" + "a".repeat(300)),
                Problem.of(
                        ProblemCode.QUERY_TOO_LONG,
                        "The query is longer than 300 characters. Send a shorter one."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/buoys/none", "/api/v1/none", "/none", "/error"})
    void findsNothingAlike(String path) {
        assertProblem(get(path), Problem.of(ProblemCode.NOT_FOUND));
    }

    @Test
    void namesTheMethodsThatAreTaken() {
        assertProblem(
                send("DELETE", "/api/v1/buoys", ""),
                Problem.of(ProblemCode.METHOD_NOT_ALLOWED)
                        .with("Allow", "GET, HEAD, OPTIONS, POST"));
    }

    @Test
    void saysWhatAPathTakes() {
        var options = send("OPTIONS", "/api/v1/buoys/laid/2015-01-01?any=thing", "");

        assertThat(options.statusCode()).isEqualTo(200);
        assertThat(header(options, "Allow")).isEqualTo("GET,HEAD,OPTIONS");
    }

    @Test
    void answersAProblemEvenToWhoAcceptsNone() {
        assertProblem(
                get("/api/v1/buoys", "Accept", "text/html"),
                Problem.of(ProblemCode.NOT_ACCEPTABLE));
    }

    @Test
    void saysWhenToAskAgainWhileTheDatabaseIsAway() {
        assertProblem(
                get("/api/v1/faults/database"),
                Problem.of(ProblemCode.STORE_UNAVAILABLE).with("Retry-After", "5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "bug"})
    void tellsNothingOfAnUnexpectedFailureButWhereToFindIt(String fault, CapturedOutput log) {
        var answer = get("/api/v1/faults/" + fault);

        var id = answer.body().replaceAll(".*this id: ([0-9a-f-]{36})\".*", "$1");
        assertProblem(
                answer,
                Problem.of(
                        ProblemCode.UNEXPECTED,
                        "Try again; when it stays so, tell the operators this id: " + id));
        assertThat(answer.body()).doesNotContain("secret");
        assertThat(log).contains(id, "secret");
    }
}
