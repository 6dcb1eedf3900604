package bstf.platform.web;

import bstf.platform.changes.Origin;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Says where a change comes from: who asks, now, and how to recognise a repetition. */
final class OriginResolver implements HandlerMethodArgumentResolver {
    private final Callers callers;
    private final Clock clock;

    OriginResolver(Callers callers, Clock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Origin.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return originOf(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    Origin originOf(HttpServletRequest request) {
        var caller = callers.of(request);
        return new Origin(
                caller.id(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Retries.of(caller, request));
    }
}
