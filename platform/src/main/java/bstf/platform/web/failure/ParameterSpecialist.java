package bstf.platform.web.failure;

import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Knows parameters of path and query that are missing or of the wrong type. */
final class ParameterSpecialist implements Diagnosis.Specialist {

    @Override
    public Optional<Problem> examine(Throwable failure, HttpServletRequest request) {
        return Optional.ofNullable(
                switch (failure) {
                    case MissingServletRequestParameterException missing ->
                            refused(
                                    missing.getParameterName(),
                                    "%s is missing.".formatted(missing.getParameterName()));
                    case MethodArgumentTypeMismatchException wrong ->
                            refused(
                                    wrong.getName(),
                                    "%s: '%s' (expected: %s)"
                                            .formatted(
                                                    wrong.getName(),
                                                    wrong.getValue(),
                                                    expected(wrong)));
                    default -> null;
                });
    }

    private static Problem refused(String name, String detail) {
        return Problem.of(ProblemCode.INVALID_PARAMETER, detail)
                .because(
                        List.of(
                                new FieldProblem(
                                        name, ProblemCode.INVALID_PARAMETER.code(), detail)));
    }

    private static String expected(MethodArgumentTypeMismatchException wrong) {
        var type = innermost(ResolvableType.forMethodParameter(wrong.getParameter()));
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant ->
                            ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "a day as yyyy-MM-dd, " + LocalDate.of(2016, 11, 23);
            case "Instant" -> "an instant, 2016-11-23T12:00:00Z";
            case "boolean", "Boolean" -> "true or false";
            case "int", "Integer", "long", "Long" -> "a whole number";
            default -> "another form";
        };
    }

    /** What is inside the {@code Optional}s and lists of a parameter's type. */
    private static Class<?> innermost(ResolvableType type) {
        return type.hasGenerics() ? innermost(type.getGeneric(0)) : type.toClass();
    }
}
