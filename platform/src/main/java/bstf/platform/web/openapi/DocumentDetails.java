package bstf.platform.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Names the document after its service, and each variable of a path. */
final class DocumentDetails implements GlobalOpenApiCustomizer {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private final String service;

    DocumentDetails(String service) {
        this.service = service;
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(new Info().title(service).version("v1"));
        document.servers(List.of(new Server().url("/")));
        Tokens.describe(document);
        Optional.ofNullable(document.getPaths())
                .ifPresent(paths -> paths.forEach(DocumentDetails::nameVariables));
    }

    private static void nameVariables(String path, PathItem item) {
        var names = VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
        for (var operation : item.readOperations()) {
            var named =
                    Optional.ofNullable(operation.getParameters()).orElseGet(List::of).stream()
                            .filter(parameter -> "path".equals(parameter.getIn()))
                            .map(Parameter::getName)
                            .toList();
            names.stream()
                    .filter(name -> !named.contains(name))
                    .map(name ->
                            new PathParameter()
                                    .name(name)
                                    .schema(Schemas.typed("string").minLength(1)))
                    .forEach(operation::addParametersItem);
            Optional.ofNullable(operation.getParameters()).orElseGet(List::of).stream()
                    .filter(parameter -> "path".equals(parameter.getIn()))
                    .forEach(DocumentDetails::anchorPattern);
        }
    }

    /** Jakarta's patterns are about the whole text, those of JSON Schema about any part of it. */
    private static void anchorPattern(Parameter parameter) {
        var schema = parameter.getSchema();
        if (schema != null && schema.getPattern() != null && !schema.getPattern().startsWith("^")) {
            schema.pattern("^(?:" + schema.getPattern() + ")$");
        }
    }
}
