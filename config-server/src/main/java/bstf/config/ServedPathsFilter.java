package bstf.config;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through a GET of exactly one of the served paths. The path is compared as it was sent,
 * before anything decodes or normalises it, so that labels, plain-text resources, encrypt, monitor
 * and every traversal (CVE-2026-40982) end here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ServedPathsFilter extends OncePerRequestFilter {
    private final Set<String> paths;

    ServedPathsFilter(ServedSettings settings) {
        this.paths = settings.paths();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isServed(request)) {
            chain.doFilter(request, response);
        } else {
            Problem.NOT_SERVED.writeTo(response);
        }
    }

    private boolean isServed(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getQueryString() == null
                && paths.contains(request.getRequestURI());
    }
}
