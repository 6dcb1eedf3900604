package bstf.contacts.contactpoints.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the OpenAPI says of the ids in paths. */
final class PathIds {
    private PathIds() {}

    /** The id of the contact point. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(description = "The id of the contact point.", example = "secretariat-2015-2016")
    @interface OfContactPoint {}

    /** The id of the channel. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(
            description = "The id of the channel within its contact point.",
            example = "telephone-1")
    @interface OfChannel {}
}
