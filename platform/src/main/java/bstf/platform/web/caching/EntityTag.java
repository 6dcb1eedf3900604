package bstf.platform.web.caching;

import bstf.platform.changes.Kept;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The strong entity tag of an answer (RFC 9110 section 8.8.3): {@code "<revision>"} as a controller
 * sets it, {@code "<revision>-<hash>"} as the caller gets it, since the same revision looks
 * different on another day. Answers that do not tell their revision have {@code "-<hash>"}: lists,
 * and what is told to those who may not know that something changed which they do not see.
 */
public final class EntityTag {
    /** Ends the tag of the gzip form, which is other bytes. */
    private static final String GZIP = "-gz";

    private static final int HASH_BYTES = 8;

    private EntityTag() {}

    public static String of(Kept<?> kept) {
        return "\"" + kept.revision() + "\"";
    }

    /** The value, without quotes, of the tag for {@code body}. */
    static String refine(@Nullable String revisionTag, byte[] body) {
        var hash = HexFormat.of().formatHex(sha256(body), 0, HASH_BYTES);
        return (revisionTag == null ? "" : revisionTag.replace("\"", "")) + "-" + hash;
    }

    static String quoted(String value, boolean gzip) {
        return '"' + value + (gzip ? GZIP : "") + '"';
    }

    /** Whether {@code given} is the tag of the same content, in whatever coding. */
    static boolean isSame(String given, String value) {
        return given.equals(value) || given.equals(value + GZIP);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
