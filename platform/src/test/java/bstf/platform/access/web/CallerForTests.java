package bstf.platform.access.web;

import bstf.platform.access.Caller;
import bstf.platform.access.Scope;
import bstf.platform.access.token.TokensForTests;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Lets MockMvc send requests as a given caller: {@code
 * mvc.put().with(CallerForTests.writing("EE"))}. The request carries a real token for the door, and
 * the principal for tests without filters.
 */
public final class CallerForTests {
    private CallerForTests() {}

    public static RequestPostProcessor as(Caller.Client caller) {
        return request -> {
            request.setUserPrincipal(new Bearer(caller));
            request.addHeader(
                    HttpHeaders.AUTHORIZATION, TokensForTests.bearer(TokensForTests.of(caller)));
            return request;
        };
    }

    /** The client {@code test-<party>} with these scopes. */
    public static RequestPostProcessor of(String party, Scope... scopes) {
        return as(new Caller.Client("test-" + party, Optional.of(party), Set.of(scopes)));
    }

    /** To read and to write. */
    public static RequestPostProcessor writing(String party) {
        return of(party, Scope.READ, Scope.WRITE);
    }

    /** To read and to write, and with the hat of the secretariat. */
    public static RequestPostProcessor secretariat(String party) {
        return of(party, Scope.READ, Scope.WRITE, Scope.SECRETARIAT_ACT);
    }

    /** Somebody who stands for no party: an auditor, an operator. */
    public static RequestPostProcessor ofNoParty(String client, Scope... scopes) {
        return as(new Caller.Client(client, Optional.empty(), Set.of(scopes)));
    }
}
