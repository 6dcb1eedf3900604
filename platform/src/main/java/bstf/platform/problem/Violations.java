package bstf.platform.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Jakarta Validation's findings in this house's words. */
public final class Violations {

    private Violations() {}

    /** One for each violation, in a stable order. */
    public static List<FieldProblem> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation ->
                        new FieldProblem(
                                path(violation),
                                code(
                                        violation
                                                .getConstraintDescriptor()
                                                .getAnnotation()
                                                .annotationType()
                                                .getSimpleName()),
                                violation.getMessage()))
                .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::code))
                .toList();
    }

    /** {@code NotBlank} as {@code not-blank}. */
    public static String code(String constraint) {
        return constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The path without the marks of containers: {@code lines[0].<list element>}. */
    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
    }
}
