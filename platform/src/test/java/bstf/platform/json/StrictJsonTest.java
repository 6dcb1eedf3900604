package bstf.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** With the limits that hold when nobody says others. */
final class StrictJsonTest {
    private static final int MANY = 4_000;

    private final StrictJson json = StrictJson.of(new JsonSettings(32, 20_000, 40), Stream.empty());

    record Note(List<String> lines) {}

    @Test
    void notesNoMoreNullsThanAnAnswerNames() {
        assertThat(errorsOf("{\"lines\":[null" + ",null".repeat(MANY) + "]}"))
                .hasSize(Problem.MOST_ERRORS)
                .startsWith(
                        new FieldProblem(
                                "lines[0]",
                                "wrong-type",
                                "null (expected: a value; leave out what is absent)"));
    }

    @Test
    void notesNoMoreUnknownFieldsThanAnAnswerNames() {
        var fields =
                IntStream.range(0, MANY)
                        .mapToObj("\"f%d\":1"::formatted)
                        .collect(Collectors.joining(","));

        assertThat(errorsOf("{" + fields + "}")).hasSize(Problem.MOST_ERRORS);
    }

    @Test
    void notesNoMoreWrongTypesThanAnAnswerNames() {
        assertThat(errorsOf("{\"lines\":[1" + ",1".repeat(MANY) + "]}"))
                .hasSize(Problem.MOST_ERRORS);
    }

    /** Every error inside such a field would repeat its name. */
    @Test
    void takesNoNameThatIsLongerThanAnyKnownOne() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> tree("{\"%s\":[null]}".formatted("n".repeat(201))))
                .satisfies(
                        refused -> assertThat(refused.problem().code()).isEqualTo("body-too-deep"));
    }

    /** Whatever checks them later finds several things wrong with each. */
    @Test
    void takesNoBodyOfTensOfThousandsOfParts() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> tree("[{}" + ",{}".repeat(2 * MANY) + "]"))
                .satisfies(
                        refused -> assertThat(refused.problem().code()).isEqualTo("body-too-deep"));
        assertThat(tree("[{}" + ",{}".repeat(MANY) + "]").size()).isEqualTo(MANY + 1);
    }

    private List<FieldProblem> errorsOf(String text) {
        return switch (json.bind(tree(text), Note.class)) {
            case Binding.Bound<Object>(var value) ->
                    throw new AssertionError("bound: " + value.getClass());
            case Binding.Unbound<Object>(var errors) -> errors;
        };
    }

    private JsonNode tree(String text) {
        return json.tree(text.getBytes(StandardCharsets.UTF_8));
    }
}
