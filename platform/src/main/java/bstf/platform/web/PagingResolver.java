package bstf.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code limit} and {@code after}. */
final class PagingResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var limit = QueryParameters.once(request, Paging.LIMIT).map(PagingResolver::limit);
        var after = QueryParameters.once(request, Paging.AFTER).map(Cursor::orderIn);
        return new Paging(limit.orElse(Paging.USUAL), after.orElse(""));
    }

    private static int limit(String text) {
        if (text.matches("[0-9]{1,9}")) {
            var limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= Paging.MOST) {
                return limit;
            }
        }
        throw QueryParameters.refused(
                Paging.LIMIT, "limit: '%s' (expected: 1 to %d)".formatted(text, Paging.MOST));
    }
}
