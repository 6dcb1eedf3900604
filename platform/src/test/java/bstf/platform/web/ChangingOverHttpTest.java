package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.changes.Refusal;
import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangingOverHttpTest extends OverHttp {

    @Test
    void replacesRemovesAndKeepsByMergePatch() {
        put("patched", buoy("Patched").replace("[]", "[{\"tone\":\"a\",\"weight\":1}]"));
        patch("patched", "*", "{\"note\":\"old\",\"colour\":\"red\"}");

        var changed = patch("patched", "*", "{\"note\":null,\"bells\":[]}");

        assertThat(changed.body())
                .startsWith(
                        """
                        {"id":"patched","name":"Patched","colour":"red","laid":"2015-01-01","bells":[],\
                        """)
                .contains("\"revision\":3");
    }

    @Test
    void holdsAPatchedBodyToTheSameRules() {
        put("ruled", buoy("Ruled"));

        assertProblem(
                patch("ruled", "*", "{\"name\":null,\"bells\":[{\"tone\":\"a\",\"weight\":0}]}"),
                Problem.of(ProblemCode.INVALID_FIELDS)
                        .because(
                                List.of(
                                        new FieldProblem(
                                                "bells[0].weight",
                                                "min",
                                                "must be greater than or equal to 1"),
                                        new FieldProblem(
                                                "name", "not-blank", "must not be blank"))));
    }

    @Test
    void namesAllThatAPatchGetsWrong() {
        put("wronged", buoy("Wronged"));

        assertProblem(
                patch("wronged", "*", "{\"colour\":\"blue\",\"laid\":7}"),
                Problem.of(ProblemCode.WRONG_TYPE)
                        .because(
                                List.of(
                                        wrongType(
                                                "colour",
                                                "\"blue\" (expected: one of red, sea-green)"),
                                        wrongType(
                                                "laid",
                                                "a number (expected: a day as yyyy-MM-dd,"
                                                        + " \"2016-11-23\")"))));
    }

    @Test
    void removesNoFieldThatItDoesNotKnow() {
        put("misspelt", buoy("Misspelt"));

        assertProblem(
                patch("misspelt", "*", "{\"notes\":null}"),
                Problem.of(ProblemCode.UNKNOWN_FIELD)
                        .because(
                                List.of(
                                        new FieldProblem(
                                                "notes",
                                                "unknown-field",
                                                "unknown (expected: one of bells, colour, laid,"
                                                        + " name, note)"))));
    }

    @Test
    void takesOnlyAnObjectAsPatch() {
        put("objected", buoy("Objected"));

        assertProblem(
                patch("objected", "*", "[]"),
                Problem.of(ProblemCode.WRONG_TYPE, "A merge patch is a JSON object here."));
    }

    @Test
    void saysWhyARuleRefuses() {
        put("refused", buoy("Refused"));

        assertProblem(
                patch("refused", "*", "{\"laid\":\"1800-01-01\"}"),
                Problem.of(
                        Refusal.invalid(
                                "laid-too-early", "laid", "Buoys were laid from 1900 on.")));
    }

    @Test
    void saysWhatStandsInTheWay() {
        put("lifted", buoy("Lifted"));
        send("DELETE", "/api/v1/buoys/lifted", "", "If-Match", "*");

        assertProblem(
                send("DELETE", "/api/v1/buoys/lifted", "", "If-Match", "*"),
                Problem.of(Refusal.conflict("buoy-lifted", "It is ashore already; lay it first.")));
    }

    @Test
    void saysWhenToAskAgainWhileTooLittleIsKnown() {
        put("unheard", buoy("Unheard"));

        assertProblem(
                patch("unheard", "*", "{\"name\":\"unheard\"}"),
                Problem.of(Refusal.notYet("sea-not-heard", "Wait until the sea was heard.")));
    }

    @Test
    void saysWhenToAskAgainWhileChangesWait() {
        put("waiting", buoy("Waiting"));
        for (int times = 1; times < 4; times++) {
            patch("waiting", "*", "{\"note\":\"%d\"}".formatted(times));
        }

        assertProblem(
                patch("waiting", "*", "{\"note\":\"last\"}"),
                Problem.of(ProblemCode.CHANGES_WAITING).with("Retry-After", "5"));
    }

    @Test
    void readsWhatWasKnownBefore() {
        put("past", buoy("Past"));

        assertThat(get("/api/v1/buoys/past?knownAt=2016-10-01T09:00:00Z").statusCode())
                .isEqualTo(200);
        assertProblem(
                get("/api/v1/buoys/past?knownAt=2016-10-01T08:59:59%2B00:00"),
                Problem.of(ProblemCode.NOT_FOUND));
    }
}
