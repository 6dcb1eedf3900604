package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@WithRealSettings
@TestPropertySource(properties = "bstf.access.max-body=2KB")
class RoutesHttpTest {
    private static final Map<String, StubService> SERVICES =
            Map.of(
                    "membership", StubService.start(),
                    "meetings", StubService.start(),
                    "contacts", StubService.start());
    private static final StubService MEMBERSHIP = service("membership");
    private static final String MEMBERS = "/api/v1/members";

    private final int port;
    private final Wire wire;

    RoutesHttpTest(@LocalServerPort int port) {
        this.port = port;
        this.wire = new Wire(port);
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        SERVICES.forEach((name, stub) -> properties.add("bstf.services." + name, stub::url));
    }

    @BeforeEach
    void allAnswer() {
        SERVICES.values().forEach(stub -> stub.answer(StubService.ok("{\"is\": \"there\"}")));
    }

    @AfterAll
    static void close() {
        SERVICES.values().forEach(StubService::close);
    }

    @ParameterizedTest
    @CsvSource({
        "membership, /api/v1/body",
        "membership, /api/v1/members",
        "membership, /api/v1/members/DK/standings/1996-05-04",
        "membership, /api/v1/representatives/DK",
        "membership, /api/v1/observers/cbss",
        "membership, /api/v1/rota/terms/2015-2016-ru",
        "meetings, /api/v1/meetings?validAt=2016-05-03",
        "meetings, /api/v1/meetings/2016-05-planning/cancellation",
        "contacts, /api/v1/contact-points/secretariat-2015-2016",
    })
    void asksTheServiceThatOwnsThePath(String owner, String target) {
        var answer = wire.get(target);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"is\": \"there\"}");
        assertThat(answer.header("ETag")).contains("\"1-abc\"");
        SERVICES.forEach((name, stub) ->
                assertThat(stub.heads()).as(name).hasSize(name.equals(owner) ? 1 : 0));
        assertThat(requestLine(service(owner))).isEqualTo("GET " + target + " HTTP/1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/members/%C3%85land",
                "/api/v1/members/a%20b",
                "/api/v1/members/a+b",
                "/api/v1/members/a:b@c!$&'()*,=",
                "/api/v1/members/",
                "/api/v1/members?after=a%2Fb%3D%3D&x=%7B%7D",
                "/api/v1/members?after=a%252Fb+c",
                "/api/v1/members?x=%C3%A9&y",
                "/api/v1/members?",
                "/api/v1/members?x=..;/%2e%2e/"
            })
    void passesPathAndQueryOnAsTheyWereSent(String target) {
        assertThat(wire.get(target).status()).isEqualTo(200);
        assertThat(requestLine(MEMBERSHIP))
                .isIn(
                        "GET " + target + " HTTP/1.1",
                        "GET " + target.replaceAll("\\?$", "") + " HTTP/1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/members/../contact-points",
                "/api/v1/members/./DK",
                "/api/v1/members/..",
                "/api/v1/members/%2e%2e/contact-points",
                "/api/v1/members/%2E./contact-points",
                "/api/v1/members%2F..%2Fcontact-points",
                "/api/v1/members/a%2fb",
                "/api/v1/members/a%5Cb",
                "/api/v1/members/..%5c..%5c",
                "/api/v1/members/%252e%252e/x",
                "/api/v1/members;x=1/DK",
                "/api/v1/members/DK;jsessionid=1",
                "/api/v1/members/..;/contact-points",
                "/api/v1/members/DK%3Bx",
                "/api/v1//members",
                "//api/v1/members",
                "/api/v1/members//DK",
                "/api/v1/members/a%00b",
                "/api/v1/members/a%0d%0ab",
                "/api/v1/members/%7f",
                "/api/v1/members/%c3%28",
                "/api/v1/members/%",
                "/api/v1/members/%zz",
            })
    void refusesAPathThatCouldBeReadInTwoWays(String target) {
        assertThat(wire.get(target).status()).isEqualTo(400);
        SERVICES.forEach((name, stub) -> assertThat(stub.heads()).as(name).isEmpty());
    }

    @Test
    void saysWhyItRefusesAPath() {
        Problems.assertIs(
                wire.get("/api/v1/members/a%2fb"),
                400,
                "malformed-request",
                "The path percent-encodes a character that may not be encoded here (%2f). Send the path in its plain form.",
                "/api/v1/members/a%2fb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/api/v1",
                "/api/v1/",
                "/api/v1/membership",
                "/API/v1/members",
                "/api/v2/members",
                "/actuator/health",
                "/actuator/gateway/routes",
                "/v3/api-docs",
                "/webjars/swagger-ui/index.html",
                "/api/v1/overview/x"
            })
    void knowsNothingAtOtherPaths(String path) {
        Problems.assertIs(
                wire.get(path),
                404,
                "not-found",
                "Check the path and the id; lists name everything that can be read.",
                path);
    }

    @Test
    void replacesWhatACallerClaimsAboutItsOrigin() {
        wire.get(
                MEMBERS,
                "X-Forwarded-For: 10.0.0.1",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Port: 443",
                "X-Forwarded-Prefix: /evil",
                "X-Forwarded-Ssl: on",
                "x-forwarded-user: root",
                "X-User: root",
                "X-User-Id: 1",
                "X_Forwarded_For: 10.0.0.1",
                "X-Client-Cert: MIIB",
                "X-SSL-Client-Verify: SUCCESS",
                "SSL_CLIENT_S_DN: CN=root",
                "Remote-User: root",
                "X-Remote-User: root",
                "X-Auth-Request-Email: root@evil.example",
                "X-Roles: secretariat",
                "Client-Cert: :MIIB:",
                "Cookie: session=stolen",
                "Forwarded: for=10.0.0.1;host=evil.example;proto=https",
                "X-Real-IP: 10.0.0.1",
                "X-Original-URL: /api/v1/contact-points",
                "X-HTTP-Method-Override: DELETE");

        assertThat(headers(MEMBERSHIP))
                .contains(
                        "x-forwarded-for: 127.0.0.1",
                        "x-forwarded-host: gateway.test:" + port,
                        "x-forwarded-proto: http",
                        "x-forwarded-port: " + port,
                        "forwarded: for=\"127.0.0.1\";proto=http;host=\"gateway.test:%d\""
                                .formatted(port))
                .filteredOn(line ->
                        line.matches("(x[-_]|forwarded|ssl|remote|client|cookie|authorization).*"))
                .hasSize(5);
    }

    @Test
    void keepsHeadersOfOneConnectionToThatConnection() {
        wire.exchange(
                "GET %s HTTP/1.1\r\nHost: gateway.test\r\nConnection: close, X-Secret\r\nX-Secret: 1\r\nKeep-Alive: 5\r\nTE: trailers\r\nUpgrade: h2c\r\nProxy-Authorization: Basic x\r\nIf-Match: \"1\"\r\nIdempotency-Key: k1\r\n\r\n"
                        .formatted(MEMBERS));

        assertThat(headers(MEMBERSHIP))
                .contains("if-match: \"1\"", "idempotency-key: k1")
                .noneMatch(line ->
                        line.matches(
                                "(x-secret|keep-alive|te|upgrade|proxy-authorization|connection: close).*"));
    }

    @Test
    void passesAServicesProblemOnUnchanged() {
        MEMBERSHIP.answer(
                "HTTP/1.1 412 Precondition Failed\r\nContent-Type: application/problem+json\r\nContent-Length: 13\r\nConnection: close\r\n\r\n{\"code\": \"x\"}");

        var answer = wire.send("PUT", MEMBERS + "/DK", "{}", "Content-Length: 2");

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.text()).isEqualTo("{\"code\": \"x\"}");
    }

    @Test
    void triesAReadOnceMoreWhenTheConnectionBreaks() {
        MEMBERSHIP.answer(StubService.HANG_UP);

        var answer = wire.get(MEMBERS);

        assertThat(answer.header("Retry-After")).contains("2");
        Problems.assertIs(
                answer,
                503,
                "service-unavailable",
                "membership does not answer now. Try again after the time that Retry-After says.",
                MEMBERS);
        assertThat(MEMBERSHIP.heads()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void neverRepeatsAChange(String method) {
        MEMBERSHIP.answer(StubService.HANG_UP);

        var answer = wire.send(method, MEMBERS, "{}", "Content-Length: 2");

        Problems.assertIs(
                answer,
                503,
                "service-unavailable",
                "membership did not answer; it may have carried the request out. Read what stands, or repeat the request with the same Idempotency-Key or If-Match.",
                MEMBERS);
        assertThat(MEMBERSHIP.heads()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"half\":",
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"half\":\r\n"
            })
    void neverMakesAWholeOfHalfAnAnswer(String half) {
        MEMBERSHIP.answer(half);

        Wire.Answer answer;
        try {
            answer = wire.get(MEMBERS);
        } catch (IllegalStateException cutBeforeTheHead) {
            assertThat(cutBeforeTheHead).hasMessage("no answer: ");
            return;
        }

        var whole =
                answer.header("Content-Length")
                        .map(length -> answer.body().length == Integer.parseInt(length))
                        .orElseGet(() -> answer.text().endsWith("0\r\n\r\n"));
        assertThat(answer.status() == 200 && whole).as(answer.toString()).isFalse();
    }

    @Test
    void refusesABodyWhoseLengthIsTooLarge() {
        var answer = wire.send("POST", MEMBERS, "", "Content-Length: 5000");

        assertThat(answer.header("Connection")).contains("close");
        Problems.assertIs(
                answer,
                413,
                "body-too-large",
                "The body is larger than 2048 bytes. Send a smaller one.",
                MEMBERS);
        assertThat(MEMBERSHIP.heads()).isEmpty();
    }

    @Test
    void refusesARequestLineOrHeadersThatAreTooLong() {
        assertThat(wire.get(MEMBERS + "?x=" + "a".repeat(9000)).status()).isEqualTo(414);
        assertThat(wire.get(MEMBERS, "X-Long: " + "a".repeat(17_000)).status()).isIn(413, 431);
        assertThat(MEMBERSHIP.heads()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND", "BREW"})
    void refusesMethodsThatNoServiceHas(String method) {
        var answer = wire.send(method, MEMBERS, "");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT");
        assertThat(MEMBERSHIP.heads()).isEmpty();
    }

    @Test
    void compressesAnswersOfServices() throws Exception {
        var json = "{\"text\": \"" + "again and ".repeat(300) + "\"}";
        MEMBERSHIP.answer(StubService.ok(json));

        try (var client = HttpClient.newHttpClient()) {
            var answer =
                    client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + MEMBERS))
                                    .header("Accept-Encoding", "gzip")
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());

            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(json);
            }
        }
    }

    @Test
    void letsNoOtherOriginInByDefault() {
        var answer = wire.get("/api/v1/overview", "Origin: https://portal.example");

        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(
                        wire.send(
                                        "OPTIONS",
                                        MEMBERS,
                                        "",
                                        "Origin: https://portal.example",
                                        "Access-Control-Request-Method: PUT")
                                .header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private static StubService service(String name) {
        return SERVICES.entrySet().stream()
                .filter(entry -> entry.getKey().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static String requestLine(StubService stub) {
        return stub.heads().getFirst().lines().findFirst().orElseThrow();
    }

    private static List<String> headers(StubService stub) {
        return stub.heads()
                .getFirst()
                .lines()
                .skip(1)
                .map(line -> {
                    var colon = line.indexOf(':');
                    return colon < 0
                            ? line
                            : line.substring(0, colon).toLowerCase(Locale.ROOT)
                                    + line.substring(colon);
                })
                .toList();
    }
}
