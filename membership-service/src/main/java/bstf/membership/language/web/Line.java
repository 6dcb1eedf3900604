package bstf.membership.language.web;

import bstf.membership.language.Texts;
import bstf.platform.text.OneLine;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One line of a name, a title or a reference, in the shape and length of {@link Texts}; null
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
@Size(max = Texts.NAME_LENGTH)
@OneLine
@Constraint(validatedBy = {})
public @interface Line {
    String message() default "not one line";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
