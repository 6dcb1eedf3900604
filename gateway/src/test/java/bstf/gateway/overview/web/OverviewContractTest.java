package bstf.gateway.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docs/openapi/gateway.json describes what the overview really says, field by field. */
class OverviewContractTest {
    private final JsonNode schemas;

    OverviewContractTest() throws IOException {
        this.schemas =
                JsonMapper.shared()
                        .readTree(Files.readString(Path.of("../docs/openapi/gateway.json")))
                        .at("/components/schemas");
    }

    @TestFactory
    Stream<DynamicTest> describesEachFieldOfEachRecord() {
        return reached().entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(
                                entry.getKey(), () -> compare(entry.getKey(), entry.getValue())));
    }

    @Test
    void describesNothingElse() {
        assertThat(schemas.propertyNames().stream().filter(name -> name.startsWith("Overview")))
                .containsExactlyInAnyOrderElementsOf(reached().keySet());
    }

    private void compare(String name, Class<?> view) {
        var schema = schemas.path(name);
        var components = Arrays.asList(view.getRecordComponents());
        assertThat(schema.path("description").asString("")).as(name).endsWith(".");
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(schema.path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(
                        components.stream()
                                .filter(component -> component.getType() != Optional.class)
                                .map(RecordComponent::getName)
                                .toList());
        for (var component : components) {
            var property = schema.path("properties").path(component.getName());
            assertThat(property.path("description").asString(""))
                    .as(name + "." + component.getName())
                    .endsWith(".");
            assertThat(shape(property))
                    .as(name + "." + component.getName())
                    .isEqualTo(shape(component.getGenericType()));
        }
    }

    private static String shape(JsonNode schema) {
        if (schema.has("$ref")) {
            return schema.path("$ref").asString().replace("#/components/schemas/", "");
        }
        if (schema.has("items")) {
            return "[" + shape(schema.path("items")) + "]";
        }
        return schema.path("format").asString(schema.path("type").asString());
    }

    private static String shape(Type type) {
        if (type instanceof ParameterizedType generic) {
            var inner = shape(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class ? "[" + inner + "]" : inner;
        }
        return switch (type) {
            case Class<?> it when it == int.class -> "integer";
            case Class<?> it when it == Boolean.class -> "boolean";
            case Class<?> it when it == LocalDate.class -> "date";
            case Class<?> it when it == Instant.class -> "date-time";
            case Class<?> it when it == String.class || it == LocalTime.class -> "string";
            case Class<?> it -> schemaName(it);
            default -> throw new IllegalStateException(type.getTypeName());
        };
    }

    private static Map<String, Class<?>> reached() {
        var reached = new LinkedHashMap<String, Class<?>>();
        var open = new ArrayDeque<Class<?>>(List.of(OverviewView.class));
        while (!open.isEmpty()) {
            var view = open.remove();
            if (reached.put(schemaName(view), view) == null) {
                Arrays.stream(view.getRecordComponents())
                        .map(component -> innermost(component.getGenericType()))
                        .filter(Class::isRecord)
                        .forEach(open::add);
            }
        }
        return reached;
    }

    private static Class<?> innermost(Type type) {
        return type instanceof ParameterizedType generic
                ? innermost(generic.getActualTypeArguments()[0])
                : (Class<?>) type;
    }

    private static String schemaName(Class<?> view) {
        var name = view.getSimpleName().replaceAll("View$", "");
        return switch (name) {
            case "Overview" -> name;
            case "End" -> "OverviewTermEnd";
            case "Programme" -> "OverviewMeetings";
            case "Of" -> "OverviewProgramme";
            default -> "Overview" + name;
        };
    }
}
