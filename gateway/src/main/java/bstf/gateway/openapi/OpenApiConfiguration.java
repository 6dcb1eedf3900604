package bstf.gateway.openapi;

import bstf.gateway.shortpath.Edition;
import bstf.gateway.shortpath.PagePolicy;
import bstf.gateway.shortpath.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Shows the merged document and the page to browse it; nothing is fetched from elsewhere. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    private static final List<String> SERVICES =
            List.of("gateway", "membership", "meetings", "contacts");
    private static final String SWAGGER_UI = "classpath*:META-INF/resources/webjars/swagger-ui/*/";

    @Bean
    Shown openApi() {
        return Shown.always(
                "/openapi.json",
                Edition.of("application/json", JsonMapper.shared().writeValueAsBytes(merged())));
    }

    @Bean
    Shown browsablePage() {
        return Shown.always(
                "/docs",
                Edition.page(
                        PagePolicy.SWAGGER_UI, bytes(new ClassPathResource("pages/docs.html"))));
    }

    @Bean
    Shown browsablePageScript() {
        return Shown.always(
                "/docs/start.js",
                Edition.of("text/javascript", bytes(new ClassPathResource("pages/docs.js"))));
    }

    @Bean
    Shown swaggerUi() {
        return Shown.later(
                "/docs/swagger-ui.js",
                () -> Edition.of("text/javascript", bytes(ofSwaggerUi("swagger-ui-bundle.js"))));
    }

    @Bean
    Shown swaggerUiStyle() {
        return Shown.later(
                "/docs/swagger-ui.css",
                () -> Edition.of("text/css", bytes(ofSwaggerUi("swagger-ui.css"))));
    }

    static ObjectNode merged() {
        return Merge.of(
                SERVICES.stream()
                        .map(service -> new Contract(service, document(service)))
                        .toList());
    }

    private static ObjectNode document(String service) {
        return (ObjectNode) JsonMapper.shared().readTree(bytes(resource(service)));
    }

    private static Resource resource(String service) {
        return new ClassPathResource("openapi/" + service + ".json");
    }

    private static Resource ofSwaggerUi(String file) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(SWAGGER_UI + file)[0];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
