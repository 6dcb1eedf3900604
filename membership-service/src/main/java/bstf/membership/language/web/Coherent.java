package bstf.membership.language.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parts of a {@link Coherence} fit one another. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CoherenceValidator.class)
public @interface Coherent {
    String message() default "the parts do not fit one another";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
