package bstf.gateway.access;

import java.util.List;
import java.util.Set;

/**
 * Headers by which a caller would say who it is or where it comes from, were it the gateway: none
 * of them is passed on as it came. Who a caller is says its token alone.
 */
final class ClaimedHeaders {
    private static final Set<String> NAMES =
            Set.of(
                    "cookie",
                    "forwarded",
                    "remote-user",
                    "remote-addr",
                    "from",
                    "client-ip",
                    "true-client-ip",
                    "cf-connecting-ip",
                    "fastly-client-ip",
                    "client-cert",
                    "client-cert-chain",
                    "x-real-ip",
                    "x-client-ip",
                    "x-cluster-client-ip",
                    "x-originating-ip",
                    "x-remote-ip",
                    "x-remote-addr",
                    "x-original-url",
                    "x-original-uri",
                    "x-original-host",
                    "x-rewrite-url",
                    "x-host",
                    "x-http-host-override",
                    "x-http-method",
                    "x-http-method-override",
                    "x-method-override",
                    "x-csrf-token",
                    "x-party",
                    "x-scope",
                    "x-scopes",
                    "x-role",
                    "x-roles",
                    "x-groups",
                    "x-principal",
                    "x-subject",
                    "x-caller",
                    "x-client-id",
                    "x-client-dn",
                    "x-client-verify");

    private static final List<String> BEGINNINGS =
            List.of(
                    "x-forwarded",
                    "x-user",
                    "x-remote-user",
                    "x-auth",
                    "x-webauth",
                    "x-client-cert",
                    "x-client-ssl",
                    "x-ssl-",
                    "ssl-client",
                    "x-jwt",
                    "x-token",
                    "x-id-token",
                    "x-access-token",
                    "x-amzn-oidc",
                    "x-goog-authenticated",
                    "x-ms-client-principal",
                    "x-endpoint-api-userinfo",
                    "x-envoy-",
                    "x-bstf-");

    private ClaimedHeaders() {}

    /**
     * @param name in lower case; {@code _} stands for {@code -}, as some readers take it
     */
    static boolean has(String name) {
        var plain = name.replace('_', '-');
        return NAMES.contains(plain) || BEGINNINGS.stream().anyMatch(plain::startsWith);
    }
}
