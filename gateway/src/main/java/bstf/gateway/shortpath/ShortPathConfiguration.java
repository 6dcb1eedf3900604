package bstf.gateway.shortpath;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;

/** Gives the same resources on the long way, ahead of the routes. */
@Configuration(proxyBeanMethods = false)
class ShortPathConfiguration {
    private static final int BEFORE_ROUTES = -1;

    @Bean
    SimpleUrlHandlerMapping shownOnTheLongWay(ShortPath shortPath) {
        return new SimpleUrlHandlerMapping(shortPath.onTheLongWay(), BEFORE_ROUTES);
    }
}
