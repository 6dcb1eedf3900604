package bstf.system;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of the gateway. */
record Answer(int status, HttpHeaders headers, String text) {
    private static final JsonMapper JSON = new JsonMapper();

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(
                response.statusCode(),
                response.headers(),
                new String(response.body(), StandardCharsets.UTF_8));
    }

    JsonNode json() {
        return JSON.readTree(text);
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    String etag() {
        return header("ETag").orElseThrow(() -> new AssertionError("no ETag in " + this));
    }

    /** The revision is what an entity tag begins with: {@code "7"} or {@code "7-9f3a"}. */
    long revision() {
        String digits = etag().replaceFirst("^(?:W/)?\"", "").replaceFirst("[-\"].*$", "");
        return Long.parseLong(digits);
    }

    boolean isTaken() {
        return status / 100 == 2;
    }
}
