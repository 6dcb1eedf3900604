package bstf.platform.web;

import bstf.platform.json.StrictJson;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.node.ObjectNode;

/** Reads a merge patch; it has to be an object, since every resource is one. */
final class MergePatchResolver implements HandlerMethodArgumentResolver {
    private final StrictJson json;
    private final Validator validator;

    MergePatchResolver(StrictJson json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == MergePatch.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        if (!(json.tree(RequestWithBody.bodyOf(request)) instanceof ObjectNode patch)) {
            throw Problem.of(ProblemCode.WRONG_TYPE, "A merge patch is a JSON object here.")
                    .asException();
        }
        var body = ResolvableType.forMethodParameter(parameter).getGeneric(0).toClass();
        return new MergePatch<>(patch, body, json, validator);
    }
}
