package bstf.gateway.shortpath;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code Accept-Encoding} (RFC 9110 section 12.5.3). */
final class ContentCoding {
    private ContentCoding() {}

    /** Whether the caller takes gzip. */
    static boolean takesGzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        var any = false;
        for (var part : acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1)) {
            var semicolon = part.indexOf(';');
            var coding = (semicolon < 0 ? part : part.substring(0, semicolon)).strip();
            var wanted = semicolon < 0 || !isZero(part.substring(semicolon + 1).strip());
            switch (coding) {
                case "gzip", "x-gzip" -> {
                    return wanted;
                }
                case "*" -> any = wanted;
                default -> {}
            }
        }
        return any;
    }

    private static boolean isZero(String weight) {
        return weight.startsWith("q=")
                && weight.substring(2).strip().chars().allMatch(c -> c == '0' || c == '.');
    }
}
