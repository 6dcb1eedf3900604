package bstf.platform.access.matrix;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * One row of the matrix: an operation, a request that is right in everything but perhaps in who
 * sends it, and who shall be granted it.
 *
 * @param operation as the service maps it: {@code PATCH /api/v1/members/{code}}
 * @param about what this row's request is about, where an operation has several rows
 * @param path with everything filled in
 * @param given what is done before, at {@link World#RECORDED}
 * @param succeeds whether at least one of those to whom it is granted must get it done
 */
public record Row(
        String operation,
        String about,
        String path,
        List<Header> headers,
        Optional<String> body,
        Runnable given,
        boolean succeeds,
        Policy policy) {
    private static final String MERGE_PATCH = "application/merge-patch+json";

    /** One field of the head of a request. */
    public record Header(String name, String value) {}

    /** What is still to be said of a row. */
    public static final class Draft {
        private final String operation;
        private final String path;
        private final List<Header> headers = new ArrayList<>();
        private String about = "";
        private Optional<String> body = Optional.empty();
        private Runnable given = () -> {};
        private boolean succeeds = true;

        private Draft(String operation, String path) {
            this.operation = operation;
            this.path = path;
        }

        public Draft about(String what) {
            about = what;
            return this;
        }

        public Draft given(Runnable before) {
            given = before;
            return this;
        }

        public Draft with(String name, String value) {
            headers.add(new Header(name, value));
            return this;
        }

        /** Whatever revision stands. */
        public Draft ifThere() {
            return with(HttpHeaders.IF_MATCH, "*");
        }

        /** The one revision that stands, as an approval has to name it. */
        public Draft ifAt(long revision) {
            return with(HttpHeaders.IF_MATCH, "\"" + revision + "\"");
        }

        public Draft ifAbsent() {
            return with(HttpHeaders.IF_NONE_MATCH, "*");
        }

        public Draft json(String json) {
            body = Optional.of(json);
            return with(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
        }

        public Draft mergePatch(String json) {
            body = Optional.of(json);
            return with(HttpHeaders.CONTENT_TYPE, MERGE_PATCH);
        }

        /** It may be that other rules than rights refuse it to everybody. */
        public Draft whichRulesMayStillRefuse() {
            succeeds = false;
            return this;
        }

        public Row isFor(Policy policy) {
            return new Row(
                    operation, about, path, List.copyOf(headers), body, given, succeeds, policy);
        }
    }

    /**
     * Of an operation whose path has to be filled in.
     *
     * @param operation method and pattern
     * @param path the pattern with its variables filled in, and a query where one is needed
     */
    public static Draft of(String operation, String path) {
        return new Draft(operation, path);
    }

    /** Of an operation whose path has no variables. */
    public static Draft of(String operation) {
        return new Draft(operation, operation.substring(operation.indexOf(' ') + 1));
    }

    MockHttpServletRequestBuilder request() {
        var method = HttpMethod.valueOf(operation.substring(0, operation.indexOf(' ')));
        var request = MockMvcRequestBuilders.request(method, URI.create(path));
        headers.forEach(header -> request.header(header.name(), header.value()));
        body.ifPresent(request::content);
        return request;
    }

    boolean changesSomething() {
        return !operation.startsWith("GET ");
    }

    String title() {
        return about.isEmpty() ? operation : operation + ": " + about;
    }
}
