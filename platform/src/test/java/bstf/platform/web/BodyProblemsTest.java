package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.net.http.HttpRequest;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyProblemsTest extends OverHttp {
    private static final String ONLY_KNOWN =
            "unknown (expected: one of bells, colour, laid, name, note)";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            textBlock =
                    """
                    {"name": x}~Line 1, column 10: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false').
                    {} {}~Line 1, column 4: Something follows after the end.
                    {"name":"a","name":"b"}~Line 1, column 19: Duplicate Object property "name".
                    ^^~The body is missing. Send a JSON object.
                    """)
    void saysWhereABodyIsNotJson(String body, String detail) {
        assertProblem(post("k", body), Problem.of(ProblemCode.MALFORMED_JSON, detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32"})
    void readsBodiesInUtf8Alone(String charset) {
        var request =
                HttpRequest.newBuilder(uri("/api/v1/buoys"))
                        .header("Authorization", BEARER)
                        .header("Idempotency-Key", "wide")
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofByteArray(
                                        buoy("a").getBytes(Charset.forName(charset))))
                        .build();

        assertProblem(
                send(request), Problem.of(ProblemCode.MALFORMED_JSON, "Send the body in UTF-8."));
    }

    @Test
    void namesUnknownFieldsAndThoseThatAreKnown() {
        assertProblem(
                post("k", buoy("a").replace("\"bells\"", "\"smell\":{\"a\":[]},\"bells\"")),
                Problem.of(ProblemCode.UNKNOWN_FIELD)
                        .because(List.of(new FieldProblem("smell", "unknown-field", ONLY_KNOWN))));
    }

    @Test
    void namesAllWrongTypesAtOnce() {
        var body =
                """
                {"name":5,"colour":"BLUE","laid":"1.2.2015","note":null,"smell":1,
                 "bells":[{"tone":["a"],"weight":1},7]}\
                """;

        assertProblem(
                post("k", body),
                Problem.of(ProblemCode.WRONG_TYPE)
                        .because(
                                List.of(
                                        wrongType(
                                                "note",
                                                "null (expected: a value; leave out what is"
                                                        + " absent)"),
                                        wrongType("name", "a number (expected: a text)"),
                                        wrongType(
                                                "colour",
                                                "\"BLUE\" (expected: one of red, sea-green)"),
                                        wrongType(
                                                "laid",
                                                "\"1.2.2015\" (expected: a day as yyyy-MM-dd,"
                                                        + " \"2016-11-23\")"),
                                        wrongType("bells[0].tone", "an array (expected: a text)"),
                                        wrongType("bells[1]", "a number (expected: an object)"),
                                        new FieldProblem("smell", "unknown-field", ONLY_KNOWN))));
    }

    @Test
    void takesNoArrayForAnObject() {
        assertProblem(
                post("k", "[]"),
                Problem.of(ProblemCode.WRONG_TYPE)
                        .because(List.of(wrongType("", "an array (expected: an object)"))));
    }

    @Test
    void takesNoHalfCharacter() {
        assertProblem(
                post("k", buoy("\\ud800")),
                Problem.of(ProblemCode.WRONG_TYPE)
                        .because(List.of(wrongType("name", "\"\ud800\" (expected: a text)"))));
    }

    @Test
    void takesNoTextForANumber() {
        assertProblem(
                post("k", buoy("a").replace("[]", "[{\"tone\":\"a\",\"weight\":\"5\"}]")),
                Problem.of(ProblemCode.WRONG_TYPE)
                        .because(
                                List.of(
                                        wrongType(
                                                "bells[0].weight",
                                                "the value given (expected: a whole number)"))));
    }

    @Test
    void namesAllInvalidFieldsAtOnce() {
        var body =
                """
                {"name":" ","note":"12345678901","bells":[{"weight":0}]}\
                """;

        assertProblem(
                post("k", body),
                Problem.of(ProblemCode.INVALID_FIELDS)
                        .because(
                                List.of(
                                        new FieldProblem(
                                                "bells[0].tone", "not-blank", "must not be blank"),
                                        new FieldProblem(
                                                "bells[0].weight",
                                                "min",
                                                "must be greater than or equal to 1"),
                                        new FieldProblem("colour", "not-null", "must not be null"),
                                        new FieldProblem("laid", "not-null", "must not be null"),
                                        new FieldProblem("name", "not-blank", "must not be blank"),
                                        new FieldProblem(
                                                "note", "size", "size must be between 0 and 10"))));
    }

    @Test
    void namesOnlyTheFirstHundredErrors() {
        var answer = post("k", buoy("a").replace("[]", "[7" + ",7".repeat(500) + "]"));

        assertThat(answer.body()).contains("\"bells[99]\"").doesNotContain("\"bells[100]\"");
    }

    @Test
    void refusesDeepNesting() {
        assertProblem(
                post("k", "{\"name\":" + "[".repeat(9) + "]".repeat(9) + "}"),
                Problem.of(
                        ProblemCode.BODY_TOO_DEEP,
                        "Document nesting depth (7) exceeds the maximum allowed (6). Send a flatter"
                                + " or shorter body; the detail names the limit."));
    }

    @Test
    void refusesLongTexts() {
        assertProblem(
                post("k", buoy("x".repeat(201))),
                Problem.of(
                        ProblemCode.BODY_TOO_DEEP,
                        "String value length (201) exceeds the maximum allowed (200). Send a flatter"
                                + " or shorter body; the detail names the limit."));
    }

    @Test
    void refusesALargeBody() {
        assertProblem(
                post("k", buoy("x".repeat(3000))),
                Problem.of(
                        ProblemCode.BODY_TOO_LARGE,
                        "The body is larger than 2048 bytes. Send a smaller one."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "text/plain",
                "application/merge-patch+json"
            })
    void takesOnlyJson(String mediaType) {
        assertProblem(
                send("POST", "/api/v1/buoys", "a=b", "Content-Type", mediaType),
                Problem.of(ProblemCode.MEDIA_TYPE_NOT_SUPPORTED)
                        .with("Accept", "application/json"));
    }

    @Test
    void takesNoCompressedBody() {
        assertProblem(
                send("POST", "/api/v1/buoys", "x", "Content-Encoding", "gzip"),
                Problem.of(ProblemCode.MEDIA_TYPE_NOT_SUPPORTED, "Send the body uncompressed.")
                        .with("Accept-Encoding", "identity"));
    }

    @Test
    void namesTheMediaTypesThatAreTaken() {
        assertProblem(
                send("POST", "/api/v1/buoys", "a", "Content-Type", "text/plain"),
                Problem.of(ProblemCode.MEDIA_TYPE_NOT_SUPPORTED)
                        .with("Accept", "application/json"));
        assertProblem(
                send("PATCH", "/api/v1/buoys/a", "{}", "Content-Type", "application/json"),
                Problem.of(ProblemCode.MEDIA_TYPE_NOT_SUPPORTED)
                        .with("Accept-Patch", "application/merge-patch+json"));
    }
}
