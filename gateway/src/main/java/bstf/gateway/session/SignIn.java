package bstf.gateway.session;

import bstf.gateway.problem.GatewayProblem;
import bstf.gateway.visitor.Identified;
import bstf.gateway.visitor.Received;
import bstf.gateway.visitor.Tokens;
import bstf.gateway.visitor.Whence;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Leads a browser to the issuer and back, and begins and ends its session. */
final class SignIn {
    private static final Duration ATTEMPT = Duration.ofMinutes(10);
    private static final Duration SOON = Duration.ofSeconds(2);

    private final SessionSettings settings;
    private final Issuer issuer;
    private final Tokens tokens;
    private final KeptSessions sessions;

    SignIn(SessionSettings settings, Issuer issuer, Tokens tokens, KeptSessions sessions) {
        this.settings = settings;
        this.issuer = issuer;
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /** To the issuer. */
    Mono<ServerResponse> begin(ServerRequest request) {
        var from = whence(request);
        var attempt = Attempt.to(request.queryParam("next"));
        return ServerResponse.status(302)
                .location(issuer.authorize(attempt, base(request)))
                .cookie(Cookies.LOGIN.with(attempt.text(), ATTEMPT, from))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Back from the issuer. */
    Mono<ServerResponse> finish(ServerRequest request) {
        var attempt =
                Cookies.LOGIN
                        .value(request.exchange().getRequest(), whence(request))
                        .flatMap(Attempt::read)
                        .filter(it -> isOf(it, request));
        var code = only(request, "code");
        if (attempt.isEmpty() || code.isEmpty()) {
            return Mono.error(
                    GatewayProblem.notSignedIn(
                                    attempt.isEmpty()
                                            ? "This browser began no such sign-in, or too long ago."
                                            : "The issuer did not sign anybody in.")
                            .asException());
        }
        return issuer.signIn(attempt.get(), base(request), code.get())
                .onErrorMap(SignIn::problem)
                .flatMap(signedIn -> accepted(signedIn, request, attempt.get()));
    }

    private static Throwable problem(Throwable failed) {
        return failed instanceof OAuth2AuthorizationException
                ? GatewayProblem.notSignedIn("The issuer did not sign anybody in.").asException()
                : GatewayProblem.issuerAway(SOON).asException();
    }

    private Mono<ServerResponse> accepted(
            SignedIn signedIn, ServerRequest request, Attempt attempt) {
        return tokens.read(
                        signedIn.access(), request.exchange().getRequest(), whence(request), true)
                .flatMap(identified ->
                        switch (identified) {
                            case Identified.As _ -> enter(signedIn, request, attempt);
                            case Identified.Not(var why) -> Mono.error(why.asException());
                        });
    }

    /** Under a new id, whatever session there was before. */
    private Mono<ServerResponse> enter(SignedIn signedIn, ServerRequest request, Attempt attempt) {
        var from = whence(request);
        sessions.end(request.exchange().getRequest(), from);
        return sessions.begin(signedIn)
                .map(id ->
                        ServerResponse.status(303)
                                .location(URI.create(attempt.next()))
                                .cookie(Cookies.SESSION.with(id, settings.lifetime(), from))
                                .cookie(Cookies.LOGIN.none(from))
                                .header("Cache-Control", "no-store")
                                .build())
                .orElseGet(() -> Mono.error(GatewayProblem.sessionsFull(SOON).asException()));
    }

    /**
     * The end; that it is a change, and no forged one, was seen to when the session was looked up.
     */
    Mono<ServerResponse> end(ServerRequest request) {
        var from = whence(request);
        sessions.end(request.exchange().getRequest(), from);
        return ServerResponse.noContent()
                .cookie(Cookies.SESSION.none(from))
                .header("Cache-Control", "no-store")
                .build();
    }

    private String base(ServerRequest request) {
        return settings.base().isBlank()
                ? Base.of(request.exchange().getRequest(), whence(request))
                : settings.base();
    }

    private static boolean isOf(Attempt attempt, ServerRequest request) {
        return only(request, "state").filter(it -> Secrets.same(it, attempt.state())).isPresent();
    }

    private static Optional<String> only(ServerRequest request, String name) {
        var values = request.queryParams().getOrDefault(name, List.of());
        return values.size() == 1 ? Optional.ofNullable(values.getFirst()) : Optional.empty();
    }

    private static Whence whence(ServerRequest request) {
        return Received.of(request.exchange()).whence();
    }
}
