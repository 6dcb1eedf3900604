package bstf.gateway.visitor;

import bstf.gateway.limits.Spent;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Puts together what it takes to know a visitor. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProxySettings.class)
class VisitorConfiguration {

    @Bean
    Whereabouts whereabouts(ProxySettings settings) {
        return new Whereabouts(settings);
    }

    /** Nobody issues tokens yet. */
    @Bean
    Identification identification() {
        return new Identification() {
            @Override
            public boolean showsNothing(ServerHttpRequest request) {
                return true;
            }

            @Override
            public Mono<Identified> of(
                    ServerHttpRequest request, Whence from, Supplier<Spent> left) {
                return Mono.just(new Identified.As(Visitor.anonymous(from)));
            }
        };
    }
}
