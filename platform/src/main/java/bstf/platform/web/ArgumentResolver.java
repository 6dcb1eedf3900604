package bstf.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes controllers' arguments of one type from the request alone. */
abstract class ArgumentResolver<T> implements HandlerMethodArgumentResolver {
    private final Class<T> type;

    ArgumentResolver(Class<T> type) {
        this.type = type;
    }

    /** The argument; a request that cannot give it is refused with a problem. */
    abstract T readFrom(NativeWebRequest request);

    @Override
    public final boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == type;
    }

    @Override
    public final Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return readFrom(request);
    }

    /** The servlet's request, for its method, headers, path and body. */
    static HttpServletRequest servlet(NativeWebRequest request) {
        return Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    }
}
