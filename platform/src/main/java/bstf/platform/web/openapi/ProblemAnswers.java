package bstf.platform.web.openapi;

import bstf.platform.problem.ProblemBody;
import bstf.platform.problem.ProblemCode;
import bstf.platform.web.openapi.Schemas.Form;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;

/** The answers that are problems: one for each status, described once for all operations. */
final class ProblemAnswers {
    /** Statuses that the domain's own refusals use, beside those of the registry. */
    private static final Set<Integer> OF_REFUSALS = Set.of(403, 404, 409, 422, 503);

    private ProblemAnswers() {}

    /** A reference to the answer with {@code status}; the answer itself goes to the components. */
    static ApiResponse reference(int status, Components components) {
        var name = "Problem" + status;
        components.addResponses(name, answer(status));
        new Schemas(components::addSchemas, Form.WHOLE)
                .of(ResolvableType.forClass(ProblemBody.class));
        return new ApiResponse().$ref("#/components/responses/" + name);
    }

    private static ApiResponse answer(int status) {
        var answer =
                new ApiResponse()
                        .description(describe(status))
                        .content(
                                new Content()
                                        .addMediaType(
                                                ProblemBody.MEDIA_TYPE,
                                                new MediaType().schema(problem())));
        if (status == 401) {
            answer.addHeaderObject(
                    HttpHeaders.WWW_AUTHENTICATE,
                    new Header()
                            .description("That a bearer token is wanted (RFC 6750).")
                            .required(true)
                            .schema(Schemas.typed("string")));
        }
        return status == 503
                ? answer.addHeaderObject(
                        HttpHeaders.RETRY_AFTER,
                        new Header()
                                .description("Seconds to wait before asking again.")
                                .required(true)
                                .schema(Schemas.typed("integer")))
                : answer;
    }

    private static Schema<?> problem() {
        return new Schema<>(SpecVersion.V31).$ref("#/components/schemas/ProblemBody");
    }

    private static String describe(int status) {
        var codes =
                Arrays.stream(ProblemCode.values())
                        .filter(code -> code.status() == status)
                        .map(ProblemCode::code)
                        .sorted()
                        .collect(Collectors.joining(", "));
        if (codes.isEmpty()) {
            return "Code: a rule's own.";
        }
        return OF_REFUSALS.contains(status)
                ? "Code: %s, or a rule's own.".formatted(codes)
                : "Code: %s.".formatted(codes);
    }
}
