package bstf.platform.access.web;

import bstf.platform.access.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A caller whose token was accepted, as the principal of its request. */
public final class Bearer extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final transient Caller.Client caller;

    /** The bearer of a token that was accepted. */
    public Bearer(Caller.Client caller) {
        super(List.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    /** Who sends {@code request}: its bearer; somebody unknown when it came without a token. */
    public static Caller callerOf(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Bearer bearer
                ? bearer.caller
                : Caller.anonymous();
    }

    public Caller.Client caller() {
        return caller;
    }

    /** Nothing: the token is not kept once it was read. */
    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Caller.Client getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.id();
    }
}
