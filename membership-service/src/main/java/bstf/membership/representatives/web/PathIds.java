package bstf.membership.representatives.web;

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
    @Parameter(
            description = "The ISO 3166-1 alpha-2 code of the member whose post it is.",
            example = "SE")
    @interface OfPost {}

    /** The holder's first day. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(description = "The first day of the entry.", example = "2016-03-01")
    @interface OfHolder {}
}
