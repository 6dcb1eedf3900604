package bstf.gateway.session;

import bstf.gateway.visitor.Pass;
import bstf.gateway.visitor.Visitor;
import bstf.platform.access.Caller;
import bstf.platform.access.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who the caller is, as the gateway sees it: the answer to {@code GET /api/v1/session}. */
record SessionView(
        String state,
        Optional<String> client,
        Optional<String> party,
        List<String> scopes,
        Optional<Instant> until,
        Optional<CsrfView> csrf) {

    /** What a page sends along with a change. */
    record CsrfView(String header, String token) {}

    static SessionView of(Visitor visitor, Optional<BrowserSession> session) {
        return new SessionView(
                visitor.pass().map(SessionView::state).orElse("anonymous"),
                visitor.pass().map(_ -> visitor.caller().id()),
                visitor.caller().party(),
                scopes(visitor.caller()),
                visitor.pass().map(Pass::until),
                session.map(it -> new CsrfView(Forgery.HEADER, it.csrf())));
    }

    private static String state(Pass pass) {
        return pass.session() ? "session" : "token";
    }

    private static List<String> scopes(Caller caller) {
        return switch (caller) {
            case Caller.Client client ->
                    client.scopes().stream().map(Scope::text).sorted().toList();
            case Caller.Anonymous _, Caller.Registry _ -> List.of();
        };
    }
}
