package bstf.platform.web;

import bstf.platform.changes.Precondition;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import bstf.platform.web.caching.EntityTags;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code If-Match}; without it the request is refused with 428 (RFC 6585 section 3). */
final class PreconditionResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Precondition.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var values = Optional.ofNullable(request.getHeaderValues(HttpHeaders.IF_MATCH));
        if (values.isEmpty()) {
            throw Problem.of(
                            ProblemCode.PRECONDITION_REQUIRED,
                            "Read the resource and send its ETag as If-Match.")
                    .asException();
        }
        return EntityTags.expectedBy(String.join(",", values.get()));
    }
}
