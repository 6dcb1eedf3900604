package bstf.platform.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What probes and meters read on the operators' port without a token. */
final class OpenEndpoints implements RequestMatcher {
    private static final List<String> OPEN = List.of("health", "info", "metrics");

    private final String base;

    OpenEndpoints(String base) {
        this.base = base;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        var path = request.getRequestURI();
        return isRead(request)
                && OPEN.stream()
                        .map(name -> base + "/" + name)
                        .anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                || HttpMethod.HEAD.matches(request.getMethod());
    }
}
