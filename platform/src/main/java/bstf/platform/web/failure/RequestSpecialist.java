package bstf.platform.web.failure;

import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Knows requests that no controller takes. */
final class RequestSpecialist implements Diagnosis.Specialist {

    @Override
    public Optional<Problem> examine(Throwable failure, HttpServletRequest request) {
        return Optional.ofNullable(
                switch (failure) {
                    case NoResourceFoundException _, NoHandlerFoundException _ ->
                            Problem.of(ProblemCode.NOT_FOUND);
                    case HttpRequestMethodNotSupportedException wrong -> wrongMethod(wrong);
                    case HttpMediaTypeNotSupportedException wrong -> wrongMediaType(wrong, request);
                    case HttpMediaTypeNotAcceptableException _ ->
                            Problem.of(ProblemCode.NOT_ACCEPTABLE);
                    case HttpMessageNotReadableException _ ->
                            Problem.of(
                                    ProblemCode.MALFORMED_JSON,
                                    "The body is missing. Send a JSON object.");
                    case MissingRequestHeaderException missing -> header(missing.getHeaderName());
                    case ServletRequestBindingException _, RequestRejectedException _ ->
                            Problem.of(ProblemCode.MALFORMED_REQUEST);
                    default -> null;
                });
    }

    private static Problem wrongMethod(HttpRequestMethodNotSupportedException wrong) {
        var allowed = wrong.getSupportedHttpMethods();
        var problem = Problem.of(ProblemCode.METHOD_NOT_ALLOWED);
        return allowed == null
                ? problem
                : problem.with(
                        HttpHeaders.ALLOW,
                        Stream.concat(allowed.stream(), impliedBy(allowed))
                                .map(HttpMethod::name)
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }

    private static Stream<HttpMethod> impliedBy(Set<HttpMethod> allowed) {
        return allowed.contains(HttpMethod.GET)
                ? Stream.of(HttpMethod.HEAD, HttpMethod.OPTIONS)
                : Stream.of(HttpMethod.OPTIONS);
    }

    /** Names what is taken, for PATCH as RFC 5789 section 3.1 wants it. */
    private static Problem wrongMediaType(
            HttpMediaTypeNotSupportedException wrong, HttpServletRequest request) {
        var supported = MediaType.toString(wrong.getSupportedMediaTypes());
        var header =
                HttpMethod.PATCH.matches(request.getMethod())
                        ? HttpHeaders.ACCEPT_PATCH
                        : HttpHeaders.ACCEPT;
        var problem = Problem.of(ProblemCode.MEDIA_TYPE_NOT_SUPPORTED);
        return supported.isEmpty() ? problem : problem.with(header, supported);
    }

    private static Problem header(String name) {
        var detail = "Send the header %s.".formatted(name);
        return Problem.of(ProblemCode.INVALID_HEADER, detail)
                .because(
                        List.of(new FieldProblem(name, ProblemCode.INVALID_HEADER.code(), detail)));
    }
}
