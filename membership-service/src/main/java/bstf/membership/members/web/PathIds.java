package bstf.membership.members.web;

import bstf.membership.language.Texts;
import bstf.membership.members.MemberCode;
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

    /** The member's code. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(description = "The member's ISO 3166-1 alpha-2 code.", example = "SE")
    @Pattern(regexp = MemberCode.SHAPE)
    @Constraint(validatedBy = {})
    @interface OfMember {
        String message() default "not a code";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The standing's first day. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(description = "The first day of the standing.", example = "2017-01-01")
    @interface OfStanding {}

    /** The authority's id. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(
            description = "The id of the authority within its member.",
            example = "customs-service")
    @Size(max = Texts.ID_LENGTH)
    @Pattern(regexp = Texts.ID)
    @Constraint(validatedBy = {})
    @interface OfAuthority {
        String message() default "not an id";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
