package bstf.membership.representatives.web;

import bstf.membership.members.MemberCode;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The ids in paths; one of another shape is refused before anything is looked up. */
final class PathIds {
    private PathIds() {}

    /** The member's code. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(
            description = "The ISO 3166-1 alpha-2 code of the member whose post it is.",
            example = "SE")
    @Pattern(regexp = MemberCode.SHAPE)
    @Constraint(validatedBy = {})
    @interface OfPost {
        String message() default "not a code";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The holder's first day. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(description = "The first day of the entry.", example = "2016-03-01")
    @interface OfHolder {}
}
