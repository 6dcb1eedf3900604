package bstf.gateway.problem;

import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The problems that only a gateway has, beside those of {@link ProblemCode}. */
public final class GatewayProblem {
    private static final Duration SOON = Duration.ofSeconds(2);

    private GatewayProblem() {}

    /** The service behind the path is away, or did not answer in time. */
    public static Problem serviceUnavailable(String detail) {
        return unavailable("service-unavailable", "A service is not available now", detail);
    }

    /** The overview has not been read to its end yet; {@code why} says what it waits for. */
    public static Problem overviewNotReady(String why) {
        return unavailable(
                "overview-not-ready",
                "The overview cannot be drawn yet",
                why + " Try again after the time that Retry-After says.");
    }

    /** The caller asked more often than its limit lets it; it may again in so many seconds. */
    public static Problem tooManyRequests(long seconds) {
        return new Problem(
                        "too-many-requests",
                        429,
                        "You ask too often",
                        "Ask again after the time that Retry-After says; RateLimit-Policy says how"
                                + " often you may.",
                        List.of(),
                        Map.of())
                .retryAfter(Duration.ofSeconds(seconds));
    }

    /** What the caller shows to say who it is is not accepted. */
    public static Problem tokenNotAccepted(String why) {
        return Problem.of(
                        ProblemCode.TOKEN_NOT_ACCEPTED,
                        why + " " + ProblemCode.TOKEN_NOT_ACCEPTED.advice())
                .with("WWW-Authenticate", "Bearer realm=\"bstf\", error=\"invalid_token\"");
    }

    /** It cannot be found out now whether a token is good. */
    public static Problem keysAway(Duration pause) {
        return Problem.of(ProblemCode.KEYS_AWAY).retryAfter(pause);
    }

    /** The request's target is longer than the server reads. */
    public static Problem targetTooLong() {
        return new Problem(
                "target-too-long",
                414,
                "The request's target is too long",
                "Send a shorter path and query.",
                List.of(),
                Map.of());
    }

    /** The request's headers are more, or longer, than the server reads. */
    public static Problem headersTooLarge() {
        return new Problem(
                "headers-too-large",
                431,
                "The request's headers are too large",
                "Send fewer or shorter headers.",
                List.of(),
                Map.of());
    }

    /** The request did not arrive within the time for it. */
    public static Problem requestTooSlow() {
        return new Problem(
                "request-too-slow",
                408,
                "The request took too long to arrive",
                "Send it again, faster, on a new connection.",
                List.of(),
                Map.of());
    }

    /** The issuer cannot be asked now. */
    public static Problem issuerAway(Duration pause) {
        return unavailable(
                        "issuer-away",
                        "The issuer of tokens cannot be asked now",
                        "Try again after the time that Retry-After says.")
                .retryAfter(pause);
    }

    /** More sessions than the gateway keeps at once. */
    public static Problem sessionsFull(Duration pause) {
        return unavailable(
                        "sessions-full",
                        "There are too many sessions now",
                        "Try again after the time that Retry-After says.")
                .retryAfter(pause);
    }

    /** A browser came back from the issuer without having been signed in. */
    public static Problem notSignedIn(String why) {
        return new Problem(
                "not-signed-in",
                400,
                "Nobody was signed in",
                why + " Begin again at /login.",
                List.of(),
                Map.of());
    }

    /** A change through a session that its page may not have asked for. */
    public static Problem forged(String why) {
        return new Problem(
                "forged-request",
                403,
                "The session's page did not ask for this",
                why,
                List.of(),
                Map.of());
    }

    /** One query parameter is not understood. */
    public static Problem invalidParameter(String name, String detail) {
        return Problem.of(ProblemCode.INVALID_PARAMETER, detail)
                .because(
                        List.of(
                                new FieldProblem(
                                        name, ProblemCode.INVALID_PARAMETER.code(), detail)));
    }

    /** The path takes only these methods. */
    public static Problem methodNotAllowed(Collection<?> allowed) {
        var names =
                allowed.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
        return Problem.of(ProblemCode.METHOD_NOT_ALLOWED).with("Allow", names);
    }

    private static Problem unavailable(String code, String title, String detail) {
        return new Problem(code, 503, title, detail, List.of(), Map.of()).retryAfter(SOON);
    }
}
