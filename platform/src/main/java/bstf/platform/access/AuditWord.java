package bstf.platform.access;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What callers send, as one word of a line in the audit log. */
public final class AuditWord {
    /** Stands where nothing is known, or nothing that may be written down. */
    public static final String NONE = "-";

    /** Everything but visible ASCII, and the sign between a part's name and its value. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\x21-\\x7E]|=");

    private static final int LONGEST = 300;

    /** What ids and collections are made of; a token is longer. */
    private static final Pattern SEGMENT = Pattern.compile("(?!\\.\\.?$)[A-Za-z0-9._~-]{1,64}");

    private static final int MOST_SEGMENTS = 12;

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    private AuditWord() {}

    /** The text, shortened, so that nothing in it can begin a line or look like another part. */
    public static String of(String text) {
        var shortened = text.substring(0, Math.min(text.length(), LONGEST));
        return NO_WORD.matcher(shortened).replaceAll("?");
    }

    /** A method of HTTP (RFC 9110 section 9, RFC 5789); whatever else stood in its place is not. */
    public static String ofMethod(@Nullable String method) {
        return method != null && METHODS.contains(method) ? method : NONE;
    }

    /**
     * A path as far as it is made of plain segments, which names the thing that was asked for; what
     * comes after is {@code *}. So nothing encoded, no parameter and no token is written down.
     *
     * @param path as it was sent, without the query
     */
    public static String ofPath(@Nullable String path) {
        if (path == null || !path.startsWith("/")) {
            return NONE;
        }
        var word = new StringBuilder();
        var segments = path.split("/", MOST_SEGMENTS + 2);
        for (int i = 1; i < segments.length; i++) {
            var last = i == segments.length - 1;
            if (last && segments[i].isEmpty()) {
                return word.append('/').toString();
            }
            if (i > MOST_SEGMENTS || !SEGMENT.matcher(segments[i]).matches()) {
                return word.append("/*").toString();
            }
            word.append('/').append(segments[i]);
        }
        return word.toString();
    }
}
