package bstf.gateway.routes;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services are and what they own.
 *
 * @param services base URL of each service, by its name
 * @param routes names of the collections under {@code /api/v1} that a service answers, by its name
 */
@ConfigurationProperties("bstf")
record RouteSettings(Map<String, URI> services, Map<String, List<String>> routes) {
    RouteSettings {
        services = Map.copyOf(services);
        routes = Map.copyOf(routes);
        if (!services.keySet().equals(routes.keySet())) {
            throw new IllegalArgumentException(
                    "bstf.routes: %s (expected: the same names as bstf.services, %s)"
                            .formatted(routes.keySet(), services.keySet()));
        }
    }

    /** The patterns of the paths that {@code service} answers. */
    String[] patterns(String service) {
        return routes.getOrDefault(service, List.of()).stream()
                .map("/api/v1/%s"::formatted)
                .<String>mapMulti((path, each) -> {
                    each.accept(path);
                    each.accept(path + "/**");
                })
                .toArray(String[]::new);
    }
}
