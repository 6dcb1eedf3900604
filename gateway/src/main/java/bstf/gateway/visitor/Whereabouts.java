package bstf.gateway.visitor;

import bstf.gateway.visitor.ProxySettings.ProxyHeader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Finds out where a request comes from. What the request says about that is believed only as far as
 * trusted proxies say it: from the connection's own end backwards, up to the first address that is
 * none of theirs.
 */
public final class Whereabouts {
    private static final InetAddress NOBODY = InetAddress.ofLiteral("0.0.0.0");

    private final List<AddressRange> trusted;
    private final ProxyHeader header;

    Whereabouts(ProxySettings settings) {
        this.trusted = settings.ranges();
        this.header = settings.proxyHeader();
    }

    /** The request with where it comes from, found out once for everybody who will ask. */
    public Received note(ServerHttpRequest request) {
        return new Received(request, find(request));
    }

    private Whence find(ServerHttpRequest request) {
        var peer =
                Optional.ofNullable(request.getRemoteAddress())
                        .map(InetSocketAddress::getAddress)
                        .orElse(NOBODY);
        var scheme = Optional.ofNullable(request.getURI().getScheme()).orElse("http");
        return isTrusted(peer)
                ? new Whence(behind(peer, request), Claims.scheme(request).orElse(scheme))
                : new Whence(peer, scheme);
    }

    private InetAddress behind(InetAddress peer, ServerHttpRequest request) {
        var nearest = peer;
        for (var claim : Claims.addresses(request, header).reversed()) {
            if (claim.isEmpty() || !isTrusted(nearest)) {
                return nearest;
            }
            nearest = claim.get();
        }
        return nearest;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }
}
