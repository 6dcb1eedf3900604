package bstf.membership.rota.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the OpenAPI says of the ids in paths. */
final class PathIds {
    private PathIds() {}

    /** The term's id. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(description = "The id of the term within the rota.", example = "2015-2016-ru")
    @interface OfTerm {}
}
