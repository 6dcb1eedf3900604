package bstf.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that a controller does not take, so that a misspelt filter is an error
 * and not a longer list.
 */
final class KnownParameters implements HandlerInterceptor {
    private final Map<Method, Map<String, Often>> known = new ConcurrentHashMap<>();

    /** How often a parameter may stand. */
    private enum Often {
        ONCE,
        REPEATED
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && !HttpMethod.OPTIONS.matches(request.getMethod())) {
            var parameters = known.computeIfAbsent(method.getMethod(), _ -> parametersOf(method));
            request.getParameterMap().forEach((name, values) -> check(name, values, parameters));
        }
        return true;
    }

    private static void check(String name, String[] values, Map<String, Often> parameters) {
        if (!parameters.containsKey(name)) {
            throw QueryParameters.refused(
                    name,
                    "'%s' is not known here (expected: %s)"
                            .formatted(
                                    name,
                                    parameters.isEmpty()
                                            ? "no query parameter"
                                            : "one of " + String.join(", ", parameters.keySet())));
        }
        if (Arrays.stream(values).anyMatch(String::isBlank)) {
            throw QueryParameters.refused(
                    name, "%s is empty; leave it out or say something.".formatted(name));
        }
        if (values.length > 1 && parameters.get(name) == Often.ONCE) {
            throw QueryParameters.refused(name, "Send %s once.".formatted(name));
        }
    }

    private static Map<String, Often> parametersOf(HandlerMethod method) {
        var found = new TreeMap<String, Often>();
        Arrays.stream(method.getMethodParameters()).forEach(parameter -> add(parameter, found));
        return found;
    }

    private static void add(MethodParameter parameter, Map<String, Often> found) {
        if (parameter.getParameterType() == AsOf.class) {
            found.put(AsOf.VALID_AT, Often.ONCE);
            found.put(AsOf.KNOWN_AT, Often.ONCE);
        }
        if (parameter.getParameterType() == Paging.class) {
            found.put(Paging.LIMIT, Often.ONCE);
            found.put(Paging.AFTER, Often.ONCE);
        }
        var declared = parameter.getParameterAnnotation(RequestParam.class);
        if (declared != null) {
            found.put(
                    nameOf(declared, parameter),
                    Collection.class.isAssignableFrom(
                                    parameter.nestedIfOptional().getNestedParameterType())
                            ? Often.REPEATED
                            : Often.ONCE);
        }
    }

    private static String nameOf(RequestParam declared, MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        var name = parameter.getParameterName();
        return declared.name().isEmpty() && name != null ? name : declared.name();
    }
}
