package bstf.platform.web.failure;

import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import bstf.platform.problem.Violations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Knows values of the right type that violate a constraint; names them all. */
final class ValiditySpecialist implements Diagnosis.Specialist {

    @Override
    public Optional<Problem> examine(Throwable failure, HttpServletRequest request) {
        return Optional.ofNullable(
                switch (failure) {
                    case ConstraintViolationException violated ->
                            invalidFields(Violations.of(violated.getConstraintViolations()));
                    case MethodArgumentNotValidException violated ->
                            invalidFields(errorsOf(violated.getBindingResult()).toList());
                    case HandlerMethodValidationException violated -> mixed(violated);
                    default -> null;
                });
    }

    private static Problem invalidFields(List<FieldProblem> errors) {
        return Problem.of(ProblemCode.INVALID_FIELDS).because(sorted(errors));
    }

    /** A controller with constraints on its parameters has them and its body checked together. */
    private static Problem mixed(HandlerMethodValidationException violated) {
        var bodies =
                violated.getBeanResults().stream().flatMap(ValiditySpecialist::errorsOf).toList();
        if (!bodies.isEmpty()) {
            return invalidFields(bodies);
        }
        var parameters =
                violated.getValueResults().stream().flatMap(ValiditySpecialist::errorsOf).toList();
        return Problem.of(ProblemCode.INVALID_PARAMETER).because(sorted(parameters));
    }

    private static Stream<FieldProblem> errorsOf(Errors errors) {
        return errors.getAllErrors().stream()
                .map(error ->
                        new FieldProblem(
                                error instanceof FieldError field ? field.getField() : "",
                                Violations.code(Objects.toString(error.getCode(), "invalid")),
                                Objects.toString(error.getDefaultMessage(), "not valid")));
    }

    private static Stream<FieldProblem> errorsOf(ParameterErrors errors) {
        return errorsOf((Errors) errors);
    }

    private static Stream<FieldProblem> errorsOf(ParameterValidationResult result) {
        var name = Objects.toString(result.getMethodParameter().getParameterName(), "");
        return result.getResolvableErrors().stream()
                .map(error ->
                        new FieldProblem(
                                name,
                                Violations.code(lastOf(error)),
                                Objects.toString(error.getDefaultMessage(), "not valid")));
    }

    private static String lastOf(MessageSourceResolvable error) {
        var codes = error.getCodes();
        return codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
    }

    private static List<FieldProblem> sorted(List<FieldProblem> errors) {
        return errors.stream()
                .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::code))
                .toList();
    }
}
