package bstf.gateway.routes;

import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.filter.factory.RetryGatewayFilterFactory.RetryConfig;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * One route for each service. They are built here, not read as text, so that no setting can bring
 * an expression in.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RouteSettings.class)
class RoutesConfiguration {

    @Bean
    RouteLocator routes(RouteLocatorBuilder builder, RouteSettings settings) {
        var routes = builder.routes();
        settings.services()
                .forEach((service, url) ->
                        routes.route(
                                service,
                                route ->
                                        route.path(false, settings.patterns(service))
                                                .filters(filters ->
                                                        filters.retry(
                                                                RoutesConfiguration::readsOnce))
                                                .uri(url)));
        return routes.build();
    }

    /** A read whose connection failed is tried once more; nothing else ever is. */
    @SuppressWarnings("unchecked") // the library takes an array of generic classes
    private static void readsOnce(RetryConfig retry) {
        retry.setRetries(1)
                .setMethods(HttpMethod.GET)
                .setSeries()
                .setStatuses()
                .setExceptions(IOException.class);
    }

    /** By itself the client would repeat any request, also a POST, on a connection that breaks. */
    @Bean
    HttpClientCustomizer neverRepeats() {
        return client -> client.disableRetry(true);
    }
}
