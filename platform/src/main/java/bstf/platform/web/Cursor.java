package bstf.platform.web;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a page of a list ended, in a form that tells callers nothing: base64url of a version and
 * the order key of the last item. It stays good when items come and go.
 */
final class Cursor {
    private static final char VERSION = '1';

    private Cursor() {}

    static String of(String order) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((VERSION + order).getBytes(StandardCharsets.UTF_8));
    }

    /** The order key in {@code cursor}; a problem when this service did not write it. */
    static String orderIn(String cursor) {
        try {
            var text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                            .toString();
            if (text.length() > 1
                    && text.charAt(0) == VERSION
                    && of(text.substring(1)).equals(cursor)) {
                return text.substring(1);
            }
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            throw Problem.of(ProblemCode.CURSOR_NOT_UNDERSTOOD).asException();
        }
        throw Problem.of(ProblemCode.CURSOR_NOT_UNDERSTOOD).asException();
    }
}
