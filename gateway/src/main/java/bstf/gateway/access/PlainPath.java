package bstf.gateway.access;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells paths that every reader understands alike from those that one reader takes for another
 * path: what the gateway routes by must be what the service reads.
 */
final class PlainPath {
    private static final Pattern DOTS = Pattern.compile(".*/\\.{1,2}(/.*)?");

    /** Characters that a reader may take for a separator, a parameter or another escape. */
    private static final String MISREAD = "/\\;.%";

    private PlainPath() {}

    /** What stands in the way of {@code rawPath}, for people; empty when it is plain. */
    static Optional<String> objectionTo(String rawPath) {
        if (isPlainest(rawPath)) {
            return Optional.empty();
        }
        if (!(rawPath.isEmpty() || rawPath.startsWith("/")) || rawPath.contains("//")) {
            return Optional.of("The path has an empty segment ('//').");
        }
        if (DOTS.matcher(rawPath).matches()) {
            return Optional.of("The path has a dot segment ('.' or '..').");
        }
        if (rawPath.indexOf(';') >= 0 || rawPath.indexOf('\\') >= 0) {
            return Optional.of("The path has a ';' or a '\\'.");
        }
        return rawPath.indexOf('%') < 0 ? Optional.empty() : objectionToEscapes(rawPath);
    }

    /** Nearly all paths: words, digits and dashes between single slashes. */
    private static boolean isPlainest(String path) {
        var before = ' ';
        for (int i = 0; i < path.length(); i++) {
            var c = path.charAt(i);
            var plain =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || c == '-'
                            || (c == '/' && before != '/');
            if (!plain) {
                return false;
            }
            before = c;
        }
        return path.startsWith("/");
    }

    private static Optional<String> objectionToEscapes(String rawPath) {
        var bytes = ByteBuffer.allocate(rawPath.length());
        for (int i = 0; i < rawPath.length(); i++) {
            if (rawPath.charAt(i) != '%') {
                bytes.put((byte) rawPath.charAt(i));
                continue;
            }
            var value = escaped(rawPath, i);
            if (value < 0) {
                return Optional.of("The path has a '%' that begins no percent-encoded byte.");
            }
            if (value < 0x20 || value == 0x7f || MISREAD.indexOf(value) >= 0) {
                return Optional.of(
                        "The path percent-encodes a character that may not be encoded here (%s)."
                                .formatted(rawPath.substring(i, i + 3)));
            }
            bytes.put((byte) value);
            i += 2;
        }
        return isUtf8(bytes.flip())
                ? Optional.empty()
                : Optional.of("The percent-encoded bytes of the path are not UTF-8.");
    }

    private static int escaped(String path, int percent) {
        if (percent + 2 >= path.length()) {
            return -1;
        }
        var high = Character.digit(path.charAt(percent + 1), 16);
        var low = Character.digit(path.charAt(percent + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).hasRemaining();
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
