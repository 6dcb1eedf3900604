package bstf.platform.access.web;

import bstf.platform.access.Scope;
import bstf.platform.access.token.KeysAwayException;
import bstf.platform.access.token.TokenNotAcceptedException;
import bstf.platform.changes.Refusal;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;

/** What the door says to those whom it does not let in (RFC 6750 section 3). */
final class Refusals {
    private static final String CHALLENGE = "WWW-Authenticate";
    private static final String REALM = "Bearer realm=\"bstf\"";

    private Refusals() {}

    static Problem tokenRequired() {
        return Problem.of(ProblemCode.TOKEN_REQUIRED).with(CHALLENGE, REALM);
    }

    static Problem noToken() {
        return notAccepted("Send one 'Authorization: Bearer' with an access token.");
    }

    static Problem notAccepted(TokenNotAcceptedException why) {
        return notAccepted(why.getMessage() + " " + ProblemCode.TOKEN_NOT_ACCEPTED.advice());
    }

    private static Problem notAccepted(String detail) {
        return Problem.of(ProblemCode.TOKEN_NOT_ACCEPTED, detail)
                .with(CHALLENGE, REALM + ", error=\"invalid_token\"");
    }

    static Problem keysAway(KeysAwayException away) {
        return Problem.of(ProblemCode.KEYS_AWAY).retryAfter(away.retryAfter());
    }

    static Problem scopeMissing(Scope scope) {
        var refusal =
                new Refusal(
                        Refusal.Kind.FORBIDDEN,
                        "scope-missing",
                        "",
                        "The token has no scope for this. Ask the issuer for one with '%s'."
                                .formatted(scope.text()));
        return Problem.of(refusal)
                .with(
                        CHALLENGE,
                        "%s, error=\"insufficient_scope\", scope=\"%s\""
                                .formatted(REALM, scope.text()));
    }
}
