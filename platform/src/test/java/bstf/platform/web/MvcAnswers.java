package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemBody;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tests of web rooms say of the answers that they get from Spring's MockMvc. */
public final class MvcAnswers {
    private static final JsonMapper JSON = JsonMapper.shared();

    private MvcAnswers() {}

    /** The body, which is JSON. */
    public static JsonNode body(MvcTestResult answer) {
        try {
            return JSON.readTree(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException noSuchEncoding) {
            throw new AssertionError(noSuchEncoding);
        }
    }

    /** Asserts the whole answer: status, media type, all fields, and the problem's headers. */
    public static void assertProblem(MvcTestResult answer, Problem problem) {
        assertThat(answer).hasStatus(problem.status()).hasContentType(ProblemBody.MEDIA_TYPE);
        var path = Objects.requireNonNull(answer.getRequest().getRequestURI());
        assertThat(body(answer))
                .isEqualTo(JSON.<JsonNode>valueToTree(ProblemBody.of(problem, path)));
        problem.headers().forEach((name, value) -> assertThat(answer).hasHeader(name, value));
    }
}
