package bstf.gateway.access;

import bstf.gateway.visitor.RefusalLog;
import org.jspecify.annotations.Nullable;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.ServerWebExchange;

/** The framework's rules for other origins; whom they refuse is written down, but no origin. */
final class RulesForOrigins extends DefaultCorsProcessor {
    static final String REASON = "origin-not-allowed";

    private final RefusalLog log;

    RulesForOrigins(RefusalLog log) {
        this.log = log;
    }

    @Override
    public boolean process(@Nullable CorsConfiguration rules, ServerWebExchange exchange) {
        var passes = super.process(rules, exchange);
        if (!passes) {
            log.refused(exchange.getRequest(), REASON);
        }
        return passes;
    }
}
