package bstf.local.identity;

import bstf.local.Loopback;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;

/** The provider on free ports, with the settings and the founding data of this repository. */
final class RunningProvider implements AutoCloseable {
    private static final Path FOUNDING = Path.of("../config-repo/founding/membership.yaml");

    private final List<Integer> ports = Loopback.freePorts(2);
    private final Path home;
    private final URI issuer;
    private final HttpClient http;
    private final ConfigurableApplicationContext context;

    /** An answer of the token endpoint. */
    record Answer(int status, Map<String, Object> json) {
        String text(String field) {
            return String.valueOf(json.get(field));
        }
    }

    RunningProvider(Path home) {
        this(home, "http", HttpClient.newHttpClient());
    }

    RunningProvider(Path home, String scheme, HttpClient http, String... more) {
        this.home = home;
        this.http = http;
        this.issuer =
                URI.create("%s://%s:%d".formatted(scheme, Loopback.ADDRESS, ports.getFirst()));
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--spring.config.location=file:../config-repo/identity/provider.yml",
                                "--server.port=" + ports.getFirst(),
                                "--bstf.identity.home=" + home,
                                "--bstf.identity.founding=" + FOUNDING.toAbsolutePath().normalize(),
                                "--bstf.identity.issuer=" + issuer,
                                "--bstf.identity.readiness-port=" + ports.getLast(),
                                "--bstf.identity.portals=http://localhost:8080,http://127.0.0.1:8080"));
        arguments.addAll(List.of(more));
        this.context = IdentityProvider.start(arguments.toArray(String[]::new));
    }

    URI issuer() {
        return issuer;
    }

    URI readiness() {
        return URI.create(
                "http://%s:%d/actuator/health/readiness"
                        .formatted(Loopback.ADDRESS, ports.getLast()));
    }

    String secret(String client) throws Exception {
        return Files.readString(home.resolve("clients").resolve(client + ".secret")).strip();
    }

    /** Asks with client_secret_basic. */
    Answer token(String client, String secret, Map<String, String> form) throws Exception {
        String both = client + ":" + secret;
        String basic =
                "Basic "
                        + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        return token(form, "Authorization", basic);
    }

    /** Asks with what the form and the connection say. */
    Answer token(Map<String, String> form, String... headers) throws Exception {
        return token(http, form, headers);
    }

    /** The same over a connection of the caller's. */
    Answer token(HttpClient over, Map<String, String> form, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer =
                over.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(
                answer.statusCode(),
                JSONObjectUtils.parse(answer.body().isEmpty() ? "{}" : answer.body()));
    }

    HttpResponse<String> get(URI uri) throws Exception {
        return http.send(
                HttpRequest.newBuilder(uri).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Reads a token whose signature one of the published keys proves. */
    SignedJWT verified(Answer answer) throws Exception {
        SignedJWT token = SignedJWT.parse(answer.text("access_token"));
        JWKSet keys = JWKSet.parse(get(issuer.resolve("/oauth2/jwks")).body());
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        if (!token.verify(new RSASSAVerifier(key))) {
            throw new AssertionError("the signature is not that of a published key");
        }
        return token;
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field ->
                        field.getKey()
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}
