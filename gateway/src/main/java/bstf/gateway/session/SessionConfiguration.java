package bstf.gateway.session;

import static org.springframework.web.reactive.function.server.RequestPredicates.path;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import bstf.gateway.visitor.Received;
import bstf.gateway.visitor.Tokens;
import bstf.platform.changes.MessageJson;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.MethodNotAllowedException;
import reactor.core.publisher.Mono;

/** Sessions, where a client for them is set; who one is can be asked everywhere. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
class SessionConfiguration {

    private static Mono<ServerResponse> onlyRead(ServerRequest request) {
        return Mono.error(new MethodNotAllowedException(request.method(), List.of(HttpMethod.GET)));
    }

    @Bean
    RouterFunction<ServerResponse> whoAmI(ObjectProvider<KeptSessions> sessions) {
        var kept = Optional.ofNullable(sessions.getIfAvailable());
        return route().GET(Paths.SESSION, request -> view(request, kept))
                .route(path(Paths.SESSION), SessionConfiguration::onlyRead)
                .build();
    }

    private static Mono<ServerResponse> view(ServerRequest request, Optional<KeptSessions> kept) {
        var received = Received.of(request.exchange());
        var visitor = received.visitor();
        var session =
                visitor.isAnonymous()
                        ? Optional.<BrowserSession>empty()
                        : kept.flatMap(all -> all.find(received, visitor.from()));
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .bodyValue(
                        MessageJson.mapper().writeValueAsBytes(SessionView.of(visitor, session)));
    }

    /** What only stands where persons can sign in. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(SessionsWanted.class)
    static class Wanted {

        @Bean
        Issuer issuer(SessionSettings settings) {
            return new Issuer(settings);
        }

        @Bean
        KeptSessions keptSessions(SessionSettings settings, Issuer issuer, Tokens tokens) {
            return new KeptSessions(settings, issuer, tokens, InstantSource.system());
        }

        @Bean
        RouterFunction<ServerResponse> signIn(
                SessionSettings settings, Issuer issuer, Tokens tokens, KeptSessions sessions) {
            var signIn = new SignIn(settings, issuer, tokens, sessions);
            return route().GET(Paths.LOGIN, signIn::begin)
                    .GET(Paths.CALLBACK, signIn::finish)
                    .POST(Paths.LOGOUT, signIn::end)
                    .build();
        }
    }
}
