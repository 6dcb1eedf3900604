package bstf.gateway.access;

import bstf.gateway.front.Stage;
import bstf.gateway.visitor.RefusalLog;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsWebFilter;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;

/** The time limits of the server and the rules for pages of other origins. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final List<String> ASKED =
            List.of(
                    "Accept",
                    "Accept-Language",
                    "Authorization",
                    "Content-Type",
                    "If-Match",
                    "If-None-Match",
                    "Idempotency-Key",
                    "Prefer",
                    "traceparent",
                    "tracestate");
    private static final List<String> SHOWN =
            List.of(
                    "Allow",
                    "ETag",
                    "Link",
                    "Location",
                    "RateLimit",
                    "RateLimit-Policy",
                    "Retry-After",
                    "WWW-Authenticate");

    /**
     * The server's own limit for a whole request keeps each request in memory until the limit has
     * passed, also one that was answered long ago; and its limit for silence fails as if a service
     * were away. {@link Patience} takes the place of both.
     */
    @Bean
    NettyServerCustomizer patience(AccessSettings settings, RefusalLog log) {
        return server ->
                server.doOnChannelInit(
                        (_, channel, _) -> Patience.watch(channel.pipeline(), settings, log));
    }

    /** Answers to callers without an origin differ from the others, which caches must know. */
    @Bean
    @Order(Stage.FORM - 1)
    Stage variesByOrigin(AccessSettings settings) {
        return inside ->
                settings.origins().isEmpty()
                        ? inside
                        : (request, response) -> {
                            if (!request.getHeaders().containsHeader(HttpHeaders.ORIGIN)) {
                                response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
                            }
                            return inside.handle(request, response);
                        };
    }

    @Bean
    @Order(0)
    CorsWebFilter otherOrigins(AccessSettings settings, RefusalLog log) {
        var source = new UrlBasedCorsConfigurationSource();
        if (!settings.origins().isEmpty()) {
            var cors = new CorsConfiguration();
            cors.setAllowedOrigins(settings.origins());
            cors.setAllowedMethods(METHODS);
            cors.setAllowedHeaders(ASKED);
            cors.setExposedHeaders(SHOWN);
            cors.setMaxAge(settings.originsMaxAge());
            source.registerCorsConfiguration("/**", cors);
        }
        return new CorsWebFilter(source, new RulesForOrigins(log));
    }
}
