package bstf.platform.web.openapi;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What programmers say of a type or a component for readers: name, description, example. */
final class Annotations {

    private Annotations() {}

    /** The name that {@code @Schema} gives a type. */
    static Optional<String> nameOf(Class<?> type) {
        return said(type).map(said -> said.name()).filter(name -> !name.isEmpty());
    }

    static void describe(AnnotatedElement element, Schema<?> schema) {
        said(element)
                .ifPresent(said -> {
                    if (!said.description().isEmpty()) {
                        schema.setDescription(said.description());
                    }
                    if (!said.example().isEmpty()) {
                        schema.setExample(example(said.example(), schema));
                    }
                });
    }

    private static Optional<io.swagger.v3.oas.annotations.media.Schema> said(
            AnnotatedElement element) {
        var array = element.getAnnotation(ArraySchema.class);
        return Optional.ofNullable(
                array == null
                        ? element.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class)
                        : array.arraySchema());
    }

    /** A text where a text belongs; else what it says as JSON. */
    private static Object example(String text, Schema<?> schema) {
        var types = schema.getTypes();
        if (types == null || types.contains("string")) {
            return text;
        }
        try {
            return JsonMapper.shared().readValue(text, Object.class);
        } catch (JacksonException notJson) {
            return text;
        }
    }
}
