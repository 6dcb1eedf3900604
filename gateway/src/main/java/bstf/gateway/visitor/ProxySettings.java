package bstf.gateway.visitor;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose word is taken about where a request comes from.
 *
 * @param trustedProxies addresses and ranges of addresses of the proxies in front; none by default
 * @param proxyHeader the one header in which they say it; what they pass on in another is a
 *     caller's own claim
 */
@ConfigurationProperties("bstf.gateway")
record ProxySettings(
        @DefaultValue({}) List<String> trustedProxies,
        @DefaultValue("x-forwarded-for") ProxyHeader proxyHeader) {
    ProxySettings {
        trustedProxies = List.copyOf(trustedProxies);
    }

    /** How proxies say it. */
    enum ProxyHeader {
        /** A list of addresses, the nearest last. */
        X_FORWARDED_FOR,
        /** RFC 7239. */
        FORWARDED
    }

    List<AddressRange> ranges() {
        return trustedProxies.stream().map(AddressRange::of).toList();
    }
}
