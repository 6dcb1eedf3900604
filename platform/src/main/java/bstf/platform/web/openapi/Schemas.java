package bstf.platform.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/**
 * The JSON schemas of records as this house writes and reads them: what is not {@code Optional} is
 * required, nothing else may stand beside, enums are in lower case with hyphens, constraints count
 * wherever they stand.
 */
final class Schemas {
    private final BiConsumer<String, Schema<?>> definitions;
    private final Form form;

    /** What a schema is for. */
    enum Form {
        /** The whole. */
        WHOLE,
        /** A merge patch of it: everything may be left out or null. */
        PATCH
    }

    /**
     * @param definitions takes the named schemas that others refer to
     */
    Schemas(BiConsumer<String, Schema<?>> definitions, Form form) {
        this.definitions = definitions;
        this.form = form;
    }

    /** The schema of {@code type}; a reference when it is a record. */
    Schema<?> of(ResolvableType type) {
        return of(type, null, form);
    }

    private Schema<?> of(ResolvableType type, @Nullable AnnotatedType annotated, Form form) {
        var raw = type.toClass();
        if (raw == Optional.class) {
            return of(type.getGeneric(0), argument(annotated, 0), form);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return constrained(
                    typed("array")
                            .items(of(type.getGeneric(0), argument(annotated, 0), Form.WHOLE)),
                    annotated);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return typed("object")
                    .additionalProperties(
                            of(type.getGeneric(1), argument(annotated, 1), Form.WHOLE));
        }
        if (raw.isEnum()) {
            return enumOf(raw);
        }
        return raw.isRecord() ? reference(type, form) : constrained(Leaves.of(raw), annotated);
    }

    private static Schema<?> constrained(Schema<?> schema, @Nullable AnnotatedType annotated) {
        if (annotated != null) {
            Constraints.add(annotated, schema);
        }
        return schema;
    }

    private static @Nullable AnnotatedType argument(@Nullable AnnotatedType annotated, int index) {
        return annotated instanceof AnnotatedParameterizedType parameterized
                ? parameterized.getAnnotatedActualTypeArguments()[index]
                : null;
    }

    static Schema<Object> typed(String type) {
        var schema = new Schema<>(SpecVersion.V31);
        schema.typesItem(type);
        return schema;
    }

    static Schema<?> enumOf(Class<?> type) {
        var schema = typed("string");
        Stream.of(type.getEnumConstants())
                .map(constant -> nameOf((Enum<?>) constant))
                .forEach(schema::addEnumItemObject);
        return schema;
    }

    private static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Schema<?> reference(ResolvableType type, Form form) {
        var name = nameOf(type) + (form == Form.PATCH ? "Patch" : "");
        definitions.accept(name, record(type, form));
        return new Schema<>(SpecVersion.V31).$ref("#/components/schemas/" + name);
    }

    private Schema<?> record(ResolvableType type, Form form) {
        var schema = typed("object");
        for (var component : type.toClass().getRecordComponents()) {
            var name = nameOf(component);
            var value =
                    of(
                            ResolvableType.forType(component.getGenericType(), type),
                            component.getAnnotatedType(),
                            form);
            Constraints.add(component.getAccessor(), value);
            Annotations.describe(component.getAccessor(), value);
            schema.addProperty(name, form == Form.PATCH ? orNull(value) : value);
            if (form == Form.WHOLE && isRequired(component)) {
                schema.addRequiredItem(name);
            }
        }
        Annotations.describe(type.toClass(), schema);
        return schema.additionalProperties(false);
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() == null && schema.getEnum() == null) {
            return schema.typesItem("null");
        }
        return new Schema<>(SpecVersion.V31).anyOf(List.of(schema, typed("null")));
    }

    private static boolean isRequired(RecordComponent component) {
        return component.getType() != Optional.class
                && !component.getAccessor().isAnnotationPresent(JsonInclude.class)
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String nameOf(RecordComponent component) {
        AnnotatedElement accessor = component.getAccessor();
        var declared = accessor.getAnnotation(JsonProperty.class);
        return declared == null || declared.value().isEmpty()
                ? component.getName()
                : declared.value();
    }

    /** {@code MemberView}, {@code MemberViewStanding} for one inside, {@code PageOfMemberView}. */
    private static String nameOf(ResolvableType type) {
        var raw = type.toClass();
        var outer = raw.getEnclosingClass();
        var plain =
                outer == null || raw.getSimpleName().startsWith(outer.getSimpleName())
                        ? raw.getSimpleName()
                        : outer.getSimpleName() + raw.getSimpleName();
        var own = Annotations.nameOf(raw).orElse(plain);
        var name = new StringBuilder(own);
        for (var argument : type.getGenerics()) {
            name.append(nameOf(argument));
        }
        return name.toString();
    }
}
