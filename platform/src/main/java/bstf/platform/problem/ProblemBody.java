package bstf.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A problem as the caller reads it: {@code application/problem+json} (RFC 9457 section 3) with the
 * extension members {@code code} and {@code errors}.
 *
 * @param type {@code urn:bstf:problem:<code>}
 * @param instance the path of the request, without the query; left out where even that is unknown
 * @param errors left out when there are none
 */
@JsonPropertyOrder({"type", "title", "status", "code", "detail", "instance", "errors"})
public record ProblemBody(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldProblem> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static ProblemBody of(Problem problem, String instance) {
        return new ProblemBody(
                "urn:bstf:problem:" + problem.code(),
                problem.title(),
                problem.status(),
                problem.code(),
                problem.detail(),
                instance,
                problem.errors());
    }
}
