package bstf.platform.web.openapi;

import bstf.platform.web.MergePatch;
import bstf.platform.web.PageOf;
import bstf.platform.web.openapi.Schemas.Form;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationComponentsCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/** Describes for each operation what the platform reads and answers. */
final class OperationDetails implements GlobalOperationComponentsCustomizer {
    private static final String JSON = "application/json";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        return operation;
    }

    @Override
    public Operation customize(Operation operation, Components components, HandlerMethod handler) {
        var facts = new OperationFacts(handler);
        var subject = handler.getBeanType().getSimpleName().replace("Controller", "");
        if (facts.declaredId().isEmpty()) {
            operation.setOperationId(
                    StringUtils.uncapitalize(subject)
                            + StringUtils.capitalize(handler.getMethod().getName()));
        }
        if (!handler.getBeanType().isAnnotationPresent(Tag.class)) {
            operation.setTags(List.of(subject));
        }
        Parameters.of(facts).forEach(operation::addParametersItem);
        facts.patched().ifPresent(body -> operation.setRequestBody(patch(body, components)));
        operation.setSecurity(Tokens.neededFor(facts));
        operation.setResponses(answers(facts, handler, components));
        return operation;
    }

    private static RequestBody patch(ResolvableType body, Components components) {
        var schema = new Schemas(components::addSchemas, Form.PATCH).of(body);
        return new RequestBody()
                .required(true)
                .description("What changes: null removes, arrays are replaced whole (RFC 7396).")
                .content(
                        new Content()
                                .addMediaType(
                                        MergePatch.MEDIA_TYPE, new MediaType().schema(schema)));
    }

    private static ApiResponses answers(
            OperationFacts facts, HandlerMethod handler, Components components) {
        var answers = new ApiResponses();
        facts.successes()
                .forEach((status, description) ->
                        answers.addApiResponse(
                                status, success(status, description, handler, components)));
        if (facts.isRead()) {
            answers.addApiResponse(
                    "304",
                    new ApiResponse()
                            .description("The caller has it already.")
                            .addHeaderObject(HttpHeaders.ETAG, etag()));
        }
        facts.problems()
                .forEach(status ->
                        answers.addApiResponse(
                                String.valueOf(status),
                                ProblemAnswers.reference(status, components)));
        return answers;
    }

    private static ApiResponse success(
            String status, String description, HandlerMethod handler, Components components) {
        var view = ResolvableType.forMethodReturnType(handler.getMethod()).getGeneric(0);
        var schema = new Schemas(components::addSchemas, Form.WHOLE).of(view);
        var answer =
                new ApiResponse()
                        .description(description)
                        .content(new Content().addMediaType(JSON, new MediaType().schema(schema)))
                        .addHeaderObject(HttpHeaders.ETAG, etag());
        if (status.equals("201")) {
            answer.addHeaderObject(HttpHeaders.LOCATION, header("Where it is, as a path.", true));
        }
        if (view.toClass() == PageOf.class) {
            answer.addHeaderObject(
                    HttpHeaders.LINK,
                    header("The first and, unless this is the last, the next page.", true));
        }
        return answer;
    }

    private static Header etag() {
        return header("Changes whenever this answer does.", true);
    }

    private static Header header(String description, boolean required) {
        return new Header()
                .description(description)
                .required(required)
                .schema(Schemas.typed("string"));
    }
}
