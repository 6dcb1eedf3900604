package bstf.membership.observers.web;

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

    /** The observer's id. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(
            description =
                    "The observer's id. A former id means the observer that has it among its former"
                            + " ids; `Content-Location` then names the present one.",
            example = "emcdda")
    @Size(max = Texts.ID_LENGTH)
    @Pattern(regexp = Texts.ID)
    @Constraint(validatedBy = {})
    @interface OfObserver {
        String message() default "not an id";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The name's first day. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(description = "The first day of the name.", example = "2024-07-02")
    @interface OfName {}

    /** The seat's id. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(description = "The id of the seat within its observer.", example = "official")
    @Size(max = Texts.ID_LENGTH)
    @Pattern(regexp = Texts.ID)
    @Constraint(validatedBy = {})
    @interface OfSeat {
        String message() default "not an id";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
