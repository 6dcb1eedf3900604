package bstf.gateway.session;

/** Where sessions begin, are looked at, and end. */
final class Paths {
    static final String LOGIN = "/login";
    static final String CALLBACK = "/login/oauth2/code/bstf";
    static final String LOGOUT = "/logout";
    static final String SESSION = "/api/v1/session";

    private Paths() {}
}
