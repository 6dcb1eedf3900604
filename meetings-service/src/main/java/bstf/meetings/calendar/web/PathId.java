package bstf.meetings.calendar.web;

import bstf.meetings.calendar.MeetingId;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A meeting's id in a path; one of another shape is refused before anything is looked up. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(description = "The id of the meeting.", example = "2016-02-planning")
@Pattern(regexp = MeetingId.PATTERN)
@Size(max = MeetingId.LONGEST)
@Constraint(validatedBy = {})
@interface PathId {
    String message() default "not an id";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
