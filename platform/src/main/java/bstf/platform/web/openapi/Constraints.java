package bstf.platform.web.openapi;

import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What Jakarta Validation demands, said in JSON Schema. */
final class Constraints {

    private Constraints() {}

    static void add(AnnotatedElement element, Schema<?> schema) {
        for (var annotation : element.getAnnotations()) {
            add(annotation, schema);
        }
    }

    private static void add(Annotation annotation, Schema<?> schema) {
        switch (annotation) {
            case NotBlank _ -> schema.minLength(atLeastOne(schema.getMinLength())).pattern("\\S");
            case NotEmpty _ -> addSize(1, Integer.MAX_VALUE, schema);
            case Size size -> addSize(size.min(), size.max(), schema);
            case Pattern pattern -> schema.pattern("^(?:" + pattern.regexp() + ")$");
            case Min min -> schema.minimum(BigDecimal.valueOf(min.value()));
            case Max max -> schema.maximum(BigDecimal.valueOf(max.value()));
            case Positive _ -> schema.minimum(BigDecimal.ONE);
            case PositiveOrZero _ -> schema.minimum(BigDecimal.ZERO);
            case Email _ -> schema.format("email");
            default -> addComposed(annotation.annotationType(), schema);
        }
    }

    /** What a constraint demands that is composed of others (Jakarta Validation section 3.3). */
    private static void addComposed(Class<? extends Annotation> type, Schema<?> schema) {
        if (type.isAnnotationPresent(Constraint.class)) {
            add(type, schema);
        }
    }

    private static void addSize(int min, int max, Schema<?> schema) {
        if (schema.getItems() == null) {
            schema.minLength(min > 0 ? Integer.valueOf(min) : schema.getMinLength());
            schema.maxLength(max < Integer.MAX_VALUE ? Integer.valueOf(max) : null);
        } else {
            schema.minItems(min > 0 ? Integer.valueOf(min) : null);
            schema.maxItems(max < Integer.MAX_VALUE ? Integer.valueOf(max) : null);
        }
    }

    private static int atLeastOne(@Nullable Integer least) {
        return least == null ? 1 : Math.max(1, least);
    }
}
