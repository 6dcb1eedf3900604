package bstf.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads past the bodies of requests (RFC 9112 section 6.3). */
final class Bodies {
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)\\r?$");
    private static final Pattern CHUNKED =
            Pattern.compile("(?im)^transfer-encoding: *chunked *\\r?$");

    private Bodies() {}

    /** Past the body that follows {@code head}; fails when it ends before it should. */
    static void skip(String head, InputStream in) throws IOException {
        if (CHUNKED.matcher(head).find()) {
            skipChunks(in);
        } else {
            in.skipNBytes(length(head).orElse(0L));
        }
    }

    private static Optional<Long> length(String head) {
        var field = LENGTH.matcher(head);
        return field.find() ? Optional.of(Long.valueOf(field.group(1))) : Optional.empty();
    }

    private static void skipChunks(InputStream in) throws IOException {
        var size = -1L;
        while (size != 0) {
            size = Long.parseLong(line(in).strip(), 16);
            in.skipNBytes(size);
            line(in);
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the body ends within a chunk");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
