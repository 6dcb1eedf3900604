package bstf.platform.access.token;

import bstf.platform.access.Caller;
import bstf.platform.access.Scope;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Real access tokens of {@link IssuerForTests}, as text for an {@code Authorization} header. */
public final class TokensForTests {
    private TokensForTests() {}

    /** A token for {@code party}, of the client {@code test-<party>}. */
    public static String of(String party, Scope... scopes) {
        return TokensForTests.token("test-" + party, party, Arrays.asList(scopes));
    }

    /** As {@link #of}, to read and to write. */
    public static String writing(String party) {
        return of(party, Scope.READ, Scope.WRITE);
    }

    /** As {@link #of}, with the hat of the secretariat as well. */
    public static String secretariat(String party) {
        return of(party, Scope.READ, Scope.WRITE, Scope.SECRETARIAT_ACT);
    }

    /** A token for no party. */
    public static String ofNoParty(String client, Scope... scopes) {
        return TokensForTests.token(client, "", Arrays.asList(scopes));
    }

    /** A token that names this caller; its id must be that of a client alone. */
    public static String of(Caller.Client caller) {
        return TokensForTests.token(caller.id(), caller.party().orElse(""), caller.scopes());
    }

    /** The value of the header. */
    public static String bearer(String token) {
        return "Bearer " + token;
    }

    private static String token(String client, String party, Collection<Scope> scopes) {
        var issuer = IssuerForTests.running();
        var claims = issuer.claims(client);
        if (!party.isEmpty()) {
            claims.claim("party", party);
        }
        var texts = List.copyOf(scopes).stream().map(Scope::text).sorted();
        return issuer.token(claims.claim("scope", texts.collect(Collectors.joining(" "))).build());
    }
}
