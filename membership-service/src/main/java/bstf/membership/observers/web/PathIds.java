package bstf.membership.observers.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the OpenAPI says of the ids in paths. */
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
    @interface OfObserver {}

    /** The name's first day. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(description = "The first day of the name.", example = "2024-07-02")
    @interface OfName {}

    /** The seat's id. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(description = "The id of the seat within its observer.", example = "official")
    @interface OfSeat {}
}
