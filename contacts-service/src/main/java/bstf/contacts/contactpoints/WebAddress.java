package bstf.contacts.contactpoints;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The address of a page: an {@code http} or {@code https} URI (RFC 3986) with a host and without
 * user information. A host beyond ASCII is written in its {@code xn--} form, so that what is shown
 * is where it leads.
 */
public record WebAddress(String text) {

    /**
     * In characters; RFC 9110 section 4.1 asks that at least 8000 octets work, people's tools stop
     * earlier.
     */
    public static final int MAX_LENGTH = 2000;

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int MAX_PORT = 65_535;

    static Reading<WebAddress> read(String written, String field) {
        var text = written.strip();
        if (text.length() > MAX_LENGTH) {
            return refused(field, "it is longer than %d characters".formatted(MAX_LENGTH));
        }
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException notAUri) {
            return refused(field, "it is not a URI");
        }
        if (uri.getScheme() == null
                || !SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
            return refused(field, "it does not begin with https:// or http://");
        }
        if (uri.getRawUserInfo() != null
                || (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@"))) {
            return refused(field, "it carries a user name, which belongs into nobody's directory");
        }
        if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > MAX_PORT) {
            return refused(
                    field,
                    "its host or port is not one (a host beyond ASCII is written in its xn--"
                            + " form)");
        }
        if (!text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            return refused(
                    field,
                    "it holds characters beyond ASCII (RFC 3986: write them percent-encoded)");
        }
        return Reading.understood(new WebAddress(text));
    }

    private static Reading<WebAddress> refused(String field, String why) {
        return Reading.invalid(
                "web-address-not-understood",
                field,
                ("This cannot be the address of a page: %s. Send one such as"
                                + " `https://example.org/contact`, or say `not-given`.")
                        .formatted(why));
    }
}
