package bstf.membership.language.web;

import bstf.membership.language.Texts;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A readable id, unique among its like, in the shape and length of {@link Texts}; null passes. */
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Size(max = Texts.ID_LENGTH)
@Pattern(regexp = Texts.ID)
@Constraint(validatedBy = {})
public @interface ReadableId {
    String message() default "not an id";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
