package bstf.gateway.shortpath;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.util.AsciiString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * One state of a resource, written once: its bytes, plain and compressed. Both forms have a strong
 * entity tag of their own (RFC 9110 section 8.8.3), made from the plain bytes, so that every
 * gateway gives the same tag to the same content.
 */
public final class Edition {
    private final AsciiString contentType;
    private final Optional<String> policy;
    private final Form plain;
    private final Form gzip;

    private Edition(String contentType, Optional<String> policy, Form plain, Form gzip) {
        this.contentType = AsciiString.of(contentType);
        this.policy = policy;
        this.plain = plain;
        this.gzip = gzip;
    }

    /** The edition of these bytes. */
    public static Edition of(String contentType, byte[] bytes) {
        return of(contentType, Optional.empty(), bytes);
    }

    /** The edition of a page of HTML in UTF-8. */
    public static Edition page(PagePolicy policy, byte[] bytes) {
        return of("text/html;charset=utf-8", Optional.of(policy.text()), bytes);
    }

    private static Edition of(String contentType, Optional<String> policy, byte[] bytes) {
        var hash = hash(bytes);
        return new Edition(
                contentType,
                policy,
                new Form(bytes, "\"" + hash + "\""),
                new Form(compressed(bytes), "\"" + hash + "-gzip\""));
    }

    /** One form of the content, as it goes over the wire. */
    static final class Form {
        private final byte[] bytes;
        private final String tag;
        private final AsciiString written;
        private final AsciiString length;

        private Form(byte[] bytes, String tag) {
            this.bytes = bytes;
            this.tag = tag;
            this.written = AsciiString.of(tag);
            this.length = AsciiString.of(Integer.toString(bytes.length));
        }

        ByteBuf content() {
            return Unpooled.wrappedBuffer(bytes);
        }

        /** As it goes over the wire. */
        AsciiString tag() {
            return written;
        }

        AsciiString length() {
            return length;
        }
    }

    AsciiString contentType() {
        return contentType;
    }

    /** The content security policy of a page. */
    Optional<String> policy() {
        return policy;
    }

    Form plain() {
        return plain;
    }

    Form gzip() {
        return gzip;
    }

    /** Whether a caller who has {@code tag} has this edition, in whichever form. */
    boolean is(String tag) {
        return tag.equals(plain.tag) || tag.equals(gzip.tag);
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static byte[] compressed(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 2);
        try (var gzip = new BestGzip(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Compresses as far as it can: it is written once and read often. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
