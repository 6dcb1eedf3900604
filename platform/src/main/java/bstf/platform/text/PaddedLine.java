package bstf.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One line of any length with or without blanks around it, as {@link Shapes#PADDED_LINE} says; null
 * passes.
 */
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Pattern(regexp = Shapes.PADDED_LINE, message = Shapes.PADDED_LINE_EXPECTED)
@Constraint(validatedBy = {})
public @interface PaddedLine {
    String message() default Shapes.PADDED_LINE_EXPECTED;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
