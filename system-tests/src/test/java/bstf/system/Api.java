package bstf.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The interface of the system as a caller sees it, at the gateway or at one service. */
final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final URI base;
    private final Optional<Supplier<String>> token;

    /** As somebody without a token. */
    Api(URI base) {
        this(base, Optional.empty());
    }

    private Api(URI base, Optional<Supplier<String>> token) {
        this.base = base;
        this.token = token;
    }

    /** As the bearer of a token, which is asked for anew for each request. */
    Api bearing(Supplier<String> its) {
        return new Api(base, Optional.of(its));
    }

    Api bearing(String its) {
        return bearing(() -> its);
    }

    Answer get(String path) {
        return get(path, request -> request);
    }

    Answer get(String path, UnaryOperator<HttpRequest.Builder> more) {
        return sure(more.apply(to(path).GET()).build());
    }

    Answer put(String path, String json, String... headers) {
        return sure(writing("PUT", path, "application/json", json, headers));
    }

    Answer post(String path, String json, String... headers) {
        return sure(writing("POST", path, "application/json", json, headers));
    }

    Answer delete(String path, String... headers) {
        return sure(writing("DELETE", path, "application/json", "", headers));
    }

    Answer patch(String path, String json, String... headers) {
        return sure(writing("PATCH", path, "application/merge-patch+json", json, headers));
    }

    HttpRequest writing(String method, String path, String type, String body, String... headers) {
        var request = to(path).method(method, BodyPublishers.ofString(body));
        request.header("Content-Type", type);
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    /** Sends a request once. */
    Answer send(HttpRequest request) throws IOException, InterruptedException {
        return Answer.of(client.send(request, BodyHandlers.ofByteArray()));
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        token.ifPresent(its -> request.header("Authorization", "Bearer " + its.get()));
        return request;
    }

    private Answer sure(HttpRequest request) {
        try {
            return send(request);
        } catch (IOException e) {
            throw new AssertionError(request.method() + " " + request.uri() + ": no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
