package bstf.platform.access.token;

import bstf.platform.access.Caller;
import bstf.platform.access.Scope;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.oauth2.jwt.Jwt;

/** Whom an accepted token names. */
public final class Bearers {
    private static final String SUBJECT = "sub";

    private Bearers() {}

    /**
     * The client of the token, for the party and with the scopes that stand in it; scopes that mean
     * nothing here are passed over. The caller's id is the client's, followed by {@code /} and the
     * subject where somebody acts through the client; a slash in the client's own name is written
     * {@code %2F}, so that no two callers share an id.
     */
    public static Caller.Client callerOf(Jwt token) {
        return new Caller.Client(
                idOf(token),
                Optional.ofNullable(token.getClaimAsString("party")),
                Stream.of(textOf(token, "scope").split(" ", -1))
                        .map(Scope::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The certificate to which the token is bound, as its SHA-256 in base64url; RFC 8705. */
    public static Optional<String> certificateOf(Jwt token) {
        return Optional.ofNullable(token.getClaimAsMap("cnf"))
                .map(to -> to.get("x5t#S256"))
                .map(Object::toString);
    }

    private static String idOf(Jwt token) {
        var client = textOf(token, "client_id");
        var name = client.replace("%", "%25").replace("/", "%2F");
        var subject = textOf(token, SUBJECT);
        return subject.isEmpty() || subject.equals(client) ? name : name + "/" + subject;
    }

    private static String textOf(Jwt token, String claim) {
        var text = token.getClaimAsString(claim);
        return text == null ? "" : text;
    }
}
