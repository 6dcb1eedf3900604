package bstf.platform.access.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fetches a JWK set (RFC 7517 section 5) over HTTP. Follows no redirect, waits and reads no more
 * than is reasonable.
 */
final class PublishedKeys implements IssuerKeys.KeySource {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    static final Duration ALTOGETHER = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 200_000;

    private final HttpClient http;
    private final URI url;
    private final Duration patience;

    /**
     * @param patience the longest wait for the whole answer
     */
    PublishedKeys(URI url, Duration patience) {
        this.url = url;
        this.patience = patience;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(CONNECT)
                        .build();
    }

    @Override
    public List<JWK> fetch() throws IOException {
        var answer = send(HttpRequest.newBuilder(url).timeout(patience).build());
        if (answer.statusCode() != 200) {
            throw new IOException("%s answered %d".formatted(url, answer.statusCode()));
        }
        try {
            return JWKSet.parse(answer.body()).toPublicJWKSet().getKeys();
        } catch (ParseException noKeys) {
            throw new IOException("%s does not answer with a JWK set".formatted(url), noKeys);
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        var text = BodyHandlers.ofString(StandardCharsets.UTF_8);
        var answer = http.sendAsync(request, BodyHandlers.limiting(text, MOST_BYTES));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof HttpTimeoutException) {
                throw new IOException("%s takes too long".formatted(url), failed);
            }
            throw new IOException(
                    "%s cannot be read (%s)".formatted(url, failed.getMessage()), failed);
        } catch (TimeoutException tooSlow) {
            answer.cancel(true);
            throw new IOException("%s takes too long".formatted(url), tooSlow);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading %s".formatted(url), stopped);
        }
    }
}
