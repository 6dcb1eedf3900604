package bstf.platform.web;

import bstf.platform.access.Caller;
import bstf.platform.changes.Retry;
import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the {@code Idempotency-Key} and says what the request asks, in one fingerprint. */
final class Retries {
    private static final Pattern KEY = Pattern.compile(NewId.KEY_PATTERN);

    private Retries() {}

    /** Empty when the caller sent no key. */
    static Optional<Retry> of(Caller caller, HttpServletRequest request) {
        var keys = Collections.list(request.getHeaders(NewId.KEY_HEADER));
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        if (keys.size() > 1 || !KEY.matcher(keys.getFirst()).matches()) {
            var detail = "Send one Idempotency-Key of 1 to 255 visible ASCII characters.";
            throw Problem.of(ProblemCode.INVALID_HEADER, detail)
                    .because(
                            List.of(
                                    new FieldProblem(
                                            NewId.KEY_HEADER,
                                            ProblemCode.INVALID_HEADER.code(),
                                            detail)))
                    .asException();
        }
        return Optional.of(new Retry(caller.id(), keys.getFirst(), fingerprint(request)));
    }

    /** SHA-256 over method, path, query, media type and the body's bytes. */
    private static String fingerprint(HttpServletRequest request) {
        var head =
                String.join(
                        "\n",
                        request.getMethod(),
                        request.getRequestURI(),
                        Objects.toString(request.getQueryString(), ""),
                        Objects.toString(request.getContentType(), ""),
                        "");
        var sha256 = sha256();
        sha256.update(head.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha256.digest(RequestWithBody.bodyOf(request)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
