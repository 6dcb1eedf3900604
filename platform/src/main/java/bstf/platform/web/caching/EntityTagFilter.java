package bstf.platform.web.caching;

import bstf.platform.access.Caller;
import bstf.platform.access.web.Bearer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives each successful answer its entity tag, made of the revision and the bytes; answers 304 to
 * who has it already; says what caches may do; and compresses what is worth it.
 */
public final class EntityTagFilter extends OncePerRequestFilter {
    /** Below this many bytes compression gains nothing. */
    private static final int WORTH_IT = 1400;

    /** One address answers differently to those who may see more. */
    private static final String VARIES_WITH =
            HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.AUTHORIZATION;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(new Unconditional(request), answer);
        var read = isRead(request);
        if (answer.getStatus() == 200 || answer.getStatus() == 201) {
            answer.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl(request, read));
            answer.setHeader(HttpHeaders.VARY, VARIES_WITH);
            tag(request, answer, read);
        }
        answer.copyBodyToResponse();
    }

    private static void tag(
            HttpServletRequest request, ContentCachingResponseWrapper answer, boolean read)
            throws IOException {
        var body = answer.getContentAsByteArray();
        var tag = EntityTag.refine(answer.getHeader(HttpHeaders.ETAG), body);
        var gzip = read && body.length >= WORTH_IT && takesGzip(request);
        answer.setHeader(HttpHeaders.ETAG, EntityTag.quoted(tag, gzip));
        if (read && isKnown(request, tag)) {
            answer.resetBuffer();
            answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (gzip) {
            answer.resetBuffer();
            answer.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            answer.getOutputStream().write(compressed(body));
        }
    }

    /** What a token let its bearer see is for no shared cache (RFC 9111 section 5.2.2.7). */
    private static String cacheControl(HttpServletRequest request, boolean read) {
        if (!read) {
            return "no-store";
        }
        return Bearer.callerOf(request) instanceof Caller.Anonymous
                ? "no-cache"
                : "private, no-cache";
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                || HttpMethod.HEAD.matches(request.getMethod());
    }

    /**
     * If-None-Match compares weakly (RFC 9110 section 13.1.2); one that is malformed is no match.
     */
    private static boolean isKnown(HttpServletRequest request, String tag) {
        var given =
                String.join(",", Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)));
        return given.strip().equals("*")
                || EntityTags.listed(given).stream()
                        .anyMatch(each -> EntityTag.isSame(each.value(), tag));
    }

    private static boolean takesGzip(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(coding -> coding.replace(" ", ""))
                .anyMatch(
                        coding -> coding.startsWith("gzip") && !coding.matches("gzip;q=0(\\.0*)?"));
    }

    private static byte[] compressed(byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream(body.length / 2);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.toByteArray();
    }

    /** Hides what this filter answers itself: behind it, tags are not complete yet. */
    private static final class Unconditional extends HttpServletRequestWrapper {

        Unconditional(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isHidden(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        private boolean isHidden(String name) {
            return HttpHeaders.IF_NONE_MATCH.equalsIgnoreCase(name) && isRead(this);
        }
    }
}
