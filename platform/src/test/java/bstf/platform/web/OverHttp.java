package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.token.TokensForTests;
import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemBody;
import bstf.platform.web.buoy.Buoys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP with the service of buoys on a real Tomcat. */
@SpringBootTest(
        classes = Buoys.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "bstf.reference-zone=Europe/Moscow",
            "bstf.web.max-body=2KB",
            "bstf.web.max-query=300",
            "bstf.json.max-depth=6",
            "bstf.json.max-text=200",
            "spring.cloud.config.enabled=false"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OverHttp {
    /** Of one who may write; every request that is no read carries it. */
    static final String BEARER = TokensForTests.bearer(TokensForTests.writing("FI"));

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> READS = List.of("GET", "HEAD", "OPTIONS");

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request =
                HttpRequest.newBuilder(uri(path))
                        .method(
                                method,
                                body.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!READS.contains(method) && !List.of(headers).contains("Authorization")) {
            request.header("Authorization", BEARER);
        }
        return send(request.build());
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> post(String key, String body) {
        return send(
                "POST",
                "/api/v1/buoys",
                body,
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                key);
    }

    HttpResponse<String> put(String id, String body) {
        return send(
                "PUT",
                "/api/v1/buoys/" + id,
                body,
                "Content-Type",
                "application/json",
                "If-None-Match",
                "*");
    }

    HttpResponse<String> patch(String id, String ifMatch, String body) {
        return send(
                "PATCH",
                "/api/v1/buoys/" + id,
                body,
                "Content-Type",
                MergePatch.MEDIA_TYPE,
                "If-Match",
                ifMatch);
    }

    /** Sends bytes that no HTTP client would send; the connection is closed by the request. */
    String raw(String request) {
        return raw(port, request);
    }

    static String raw(int port, String request) {
        try (var connection = connect(port)) {
            connection.send(request);
            return connection.answer();
        }
    }

    RawConnection connect() {
        return connect(port);
    }

    private static RawConnection connect(int port) {
        try {
            return new RawConnection(new Socket(InetAddress.getLoopbackAddress(), port));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The head of a request that promises a body of two thousand bytes. */
    static String headOfABody(String path, String headers) {
        return "POST %s HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n%sContent-Length: 2000\r\n\r\n"
                .formatted(path, headers);
    }

    /** Asserts the whole answer: status, media type, headers that belong to it, and all fields. */
    static void assertProblem(HttpResponse<String> answer, Problem expected) {
        var body = ProblemBody.of(expected, answer.request().uri().getPath());
        assertThat(JSON.readTree(answer.body())).isEqualTo(JSON.valueToTree(body));
        assertThat(answer.statusCode()).isEqualTo(expected.status());
        assertThat(header(answer, "Content-Type")).isEqualTo(ProblemBody.MEDIA_TYPE);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        expected.headers()
                .forEach((name, value) -> assertThat(header(answer, name)).isEqualTo(value));
    }

    static FieldProblem wrongType(String field, String detail) {
        return new FieldProblem(field, "wrong-type", detail);
    }

    static String buoy(String name) {
        return """
        {"name":"%s","colour":"sea-green","laid":"2015-01-01","bells":[]}\
        """
                .formatted(name);
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
