package bstf.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One line of any length, as {@link Shapes#LINE} says; null passes. */
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Pattern(regexp = Shapes.LINE, message = Shapes.LINE_EXPECTED)
@Constraint(validatedBy = {})
public @interface OneLine {
    String message() default Shapes.LINE_EXPECTED;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
