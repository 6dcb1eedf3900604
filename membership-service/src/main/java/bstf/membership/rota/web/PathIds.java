package bstf.membership.rota.web;

import bstf.membership.language.Texts;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The ids in paths; one of another shape is refused before anything is looked up. */
final class PathIds {
    private PathIds() {}

    /** The term's id. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(description = "The id of the term within the rota.", example = "2015-2016-ru")
    @Size(max = Texts.ID_LENGTH)
    @Pattern(regexp = Texts.ID)
    @Constraint(validatedBy = {})
    @interface OfTerm {
        String message() default "not an id";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The caretaker's first day. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(description = "The first day of the caretaker.", example = "2026-12-01")
    @interface OfCaretaker {}
}
