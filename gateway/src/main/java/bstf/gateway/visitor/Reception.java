package bstf.gateway.visitor;

import bstf.gateway.front.Stage;
import bstf.gateway.limits.AddressBlock;
import bstf.gateway.limits.Allowances;
import bstf.gateway.limits.Spent;
import bstf.gateway.problem.GatewayProblem;
import bstf.gateway.problem.ProblemAnswer;
import bstf.platform.problem.Problem;
import io.netty.util.AsciiString;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Stands behind the doorkeeper and before everything else: finds out who asks and whether it has
 * asked too often. Clients are counted by their id; anonymous callers, and those whose token is not
 * accepted, by their address.
 */
@Component
@Order(Stage.VISITOR)
final class Reception implements Stage {
    private static final AsciiString LEFT = AsciiString.cached("RateLimit");
    private static final AsciiString POLICY = AsciiString.cached("RateLimit-Policy");

    /** Counted with nobody: else a stranger behind the same address could end this process. */
    private static final Set<String> PROBES = Set.of("/livez", "/readyz");

    private final Credentials credentials;
    private final Allowances allowances;
    private final RefusalLog log;

    Reception(Credentials credentials, Allowances allowances, RefusalLog log) {
        this.credentials = credentials;
        this.allowances = allowances;
        this.log = log;
    }

    @Override
    public HttpHandler before(HttpHandler inside) {
        return (request, response) ->
                PROBES.contains(request.getURI().getRawPath())
                        ? inside.handle(request, response)
                        : receive(inside, request, response);
    }

    private Mono<Void> receive(
            HttpHandler inside, ServerHttpRequest request, ServerHttpResponse response) {
        var from = Received.of(request).whence();
        if (credentials.showsNothing(request)) {
            return admit(Visitor.anonymous(from), inside, request, response);
        }
        return credentials
                .of(request, from, () -> allowances.addresses().left(block(from)))
                .flatMap(identified ->
                        switch (identified) {
                            case Identified.As(var visitor) ->
                                    admit(visitor, inside, request, response);
                            case Identified.Not(var why) ->
                                    turnAway(from, why, inside, request, response);
                        });
    }

    private Mono<Void> admit(
            Visitor visitor,
            HttpHandler inside,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var spent =
                visitor.pass()
                        .map(pass -> allowances.clients().spend(pass.countedAs()))
                        .orElseGet(() -> allowances.addresses().spend(block(visitor.from())));
        tell(spent, response);
        Received.of(request).from(visitor);
        if (!spent.granted()) {
            return refuseFlood(tooMany(spent), inside, request, response);
        }
        return inside.handle(request, response);
    }

    private Mono<Void> turnAway(
            Whence from,
            Problem why,
            HttpHandler inside,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var spent = allowances.addresses().spend(block(from));
        tell(spent, response);
        if (!spent.granted()) {
            Received.of(request).from(Visitor.anonymous(from));
            return refuseFlood(tooMany(spent), inside, request, response);
        }
        log.turnedAway(request, why);
        return refuse(why, inside, request, response);
    }

    private Mono<Void> refuseFlood(
            Problem problem,
            HttpHandler inside,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        log.refused(request, problem.code());
        return refuse(problem, inside, request, response);
    }

    /** A page of another origin can read a refusal only when the rules for origins let it. */
    private static Mono<Void> refuse(
            Problem problem,
            HttpHandler inside,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request.getHeaders().containsHeader(HttpHeaders.ORIGIN)) {
            Received.of(request).turnAway(problem);
            return inside.handle(request, response);
        }
        return ProblemAnswer.write(problem, request, response);
    }

    private static void tell(Spent spent, ServerHttpResponse response) {
        HttpServerResponse server = ServerHttpResponseDecorator.getNativeResponse(response);
        server.responseHeaders().set(LEFT, spent.left()).set(POLICY, spent.policy());
    }

    private static Problem tooMany(Spent spent) {
        return GatewayProblem.tooManyRequests(spent.retryAfter());
    }

    private static AddressBlock block(Whence from) {
        return AddressBlock.of(from.address());
    }
}
