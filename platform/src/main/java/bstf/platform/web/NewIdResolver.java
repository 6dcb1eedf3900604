package bstf.platform.web;

import bstf.platform.changes.Retry;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.HandlerMapping;

/** Finds the id of the thing to be created, and sees that the request says it creates. */
final class NewIdResolver extends ArgumentResolver<NewId> {
    private final Callers callers;

    NewIdResolver(Callers callers) {
        super(NewId.class);
        this.callers = callers;
    }

    @Override
    NewId readFrom(NativeWebRequest web) {
        var request = servlet(web);
        return new NewId(
                HttpMethod.POST.matches(request.getMethod()) ? byKey(request) : byPath(request));
    }

    private String byKey(HttpServletRequest request) {
        return Retries.of(callers.of(request), request)
                .map(Retry::derivedId)
                .orElseThrow(() -> Problem.of(ProblemCode.IDEMPOTENCY_KEY_REQUIRED).asException());
    }

    private static String byPath(HttpServletRequest request) {
        if (!Objects.toString(request.getHeader(HttpHeaders.IF_NONE_MATCH), "")
                .strip()
                .equals("*")) {
            throw Problem.of(
                            ProblemCode.PRECONDITION_REQUIRED,
                            "PUT creates here. Send If-None-Match: * to say so; to change what is"
                                    + " there, use PATCH.")
                    .asException();
        }
        var variables =
                (Map<?, ?>)
                        Objects.requireNonNull(
                                request.getAttribute(
                                        HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE));
        return variables.values().stream()
                .reduce((_, later) -> later)
                .map(Object::toString)
                .orElseThrow(() -> new IllegalStateException("the path has no variable"));
    }
}
