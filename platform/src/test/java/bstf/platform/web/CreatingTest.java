package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreatingTest extends OverHttp {

    @Test
    void createsAtTheIdThatTheCallerChose() {
        var created = put("chosen", buoy("Chosen"));

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(header(created, "Location")).isEqualTo("/api/v1/buoys/chosen");
        assertThat(get(header(created, "Location")).body()).isEqualTo(created.body());
    }

    @Test
    void createsOnlyWhenToldSo() {
        assertProblem(
                send("PUT", "/api/v1/buoys/a", buoy("A"), "Content-Type", "application/json"),
                Problem.of(
                        ProblemCode.PRECONDITION_REQUIRED,
                        "PUT creates here. Send If-None-Match: * to say so; to change what is there,"
                                + " use PATCH."));
    }

    @Test
    void createsNothingWhereSomethingIs() {
        put("taken", buoy("Taken"));

        assertProblem(put("taken", buoy("Other")), Problem.of(ProblemCode.ALREADY_THERE));
    }

    @Test
    void givesTheSameAnswerToARepetition() {
        var first = post("again", buoy("Again"));
        var second = post("again", buoy("Again"));

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, "Location"))
                .isEqualTo(header(first, "Location"))
                .startsWith("/api/v1/buoys/");
    }

    @Test
    void refusesAKeyThatBelongsToAnotherRequest() {
        post("used", buoy("Used"));

        assertProblem(post("used", buoy("Other")), Problem.of(ProblemCode.KEY_REUSED));
    }

    @Test
    void createsNothingUnnamedWithoutAKey() {
        assertProblem(
                send("POST", "/api/v1/buoys", buoy("A"), "Content-Type", "application/json"),
                Problem.of(ProblemCode.IDEMPOTENCY_KEY_REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", ""})
    void refusesAKeyThatIsNotVisibleAscii(String key) {
        var detail = "Send one Idempotency-Key of 1 to 255 visible ASCII characters.";

        assertProblem(
                post(key, buoy("A")),
                Problem.of(ProblemCode.INVALID_HEADER, detail)
                        .because(
                                List.of(
                                        new FieldProblem(
                                                "Idempotency-Key", "invalid-header", detail))));
    }
}
