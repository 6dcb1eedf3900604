package bstf.membership.members.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the OpenAPI says of the ids in paths. */
final class PathIds {
    private PathIds() {}

    /** The member's code. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(description = "The member's ISO 3166-1 alpha-2 code.", example = "SE")
    @interface OfMember {}

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
    @interface OfAuthority {}
}
