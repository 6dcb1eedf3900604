package bstf.gateway.visitor;

import java.net.InetAddress;

/**
 * Where a request comes from, as far as it can be believed.
 *
 * @param address of the caller, not of the proxies that are trusted
 * @param scheme by which the caller asked: {@code http} or {@code https}
 */
public record Whence(InetAddress address, String scheme) {
    public boolean isSecure() {
        return scheme.equals("https");
    }
}
