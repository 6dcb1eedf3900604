package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Whatever form a request takes, it is never decided on more weakly than its plain form is: it is
 * refused, or it arrives at the same service as exactly one request that says the same.
 */
@WithRealSettings
class DoorsHttpTest {
    private static final StubService MEMBERSHIP = StubService.start();
    private static final StubService CONTACTS = StubService.start();

    /**
     * Where requests go whose bodies the gateway refuses: they may arrive when that is answered.
     */
    private static final StubService MEETINGS = StubService.start();

    private static final String MEMBER = "/api/v1/members/EE";

    private final Wire wire;

    DoorsHttpTest(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("bstf.services.membership", MEMBERSHIP::url);
        properties.add("bstf.services.contacts", CONTACTS::url);
        properties.add("bstf.services.meetings", MEETINGS::url);
    }

    @BeforeEach
    void answers() {
        MEMBERSHIP.answer(StubService.ok("{}"));
        CONTACTS.answer(StubService.ok("{}"));
    }

    @AfterAll
    static void close() {
        MEMBERSHIP.close();
        CONTACTS.close();
        MEETINGS.close();
    }

    /** Other spellings of a path that is answered: no service ever sees one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/API/v1/members/EE",
                "/api/V1/members/EE",
                "/api/v1/Members/EE",
                "/api/v1/memberS/EE",
                "/api/v1/members;/EE",
                "/api/v1/members;a=b/EE",
                "/api/v1;/members/EE",
                "/;/api/v1/members/EE",
                "//api/v1/members/EE",
                "/api//v1/members/EE",
                "/api/v1/members//EE",
                "/./api/v1/members/EE",
                "/api/./v1/members/EE",
                "/api/v1/x/../members/EE",
                "/api/v1/members/x/../EE",
                "/api/v1/members/EE/..",
                "/api/v1/members/EE/.",
                "/api/v1/members/%2e%2e/members/EE",
                "/api/v1/members/%2E%2E%2Fmembers/EE",
                "/api/v1/members/.%2e/members/EE",
                "/api/v1/members%2fEE",
                "/api/v1/members%2FEE",
                "/api%2fv1%2fmembers%2fEE",
                "/api/v1/members%5cEE",
                "/api/v1/members\\EE",
                "/api\\v1\\members\\EE",
                "/api/v1/members/%252e%252e/EE",
                "/api/v1/members%252fEE",
                "/api/v1/members/%25252e",
                "/api/v1/members/EE%00",
                "/api/v1/members/EE%00.json",
                "/api/v1/members%00/EE",
                "/api/v1/members/EE%0d%0aX-Role:%20secretariat",
                "/api/v1/members/EE%0a",
                "/api/v1/members/EE%3b",
                "/api/v1/members/EE%3Bjsessionid=1",
                "/api/v1/members/..;/EE",
                "/api/v1/members/%c0%ae%c0%ae/EE",
                "/api/v1/members/%e0%80%ae/EE",
                "/api/v1/members/%u002e",
                "/api/v1/members/%",
                "/api/v1/members/%2",
                "/actuator/../api/v1/members/EE",
                "/livez/../api/v1/members/EE",
                "/docs/../api/v1/members/EE",
                "/api/v1/members/EE#",
                "/%61pi/v1/members/EE/../EE",
                "*",
            })
    void turnsBackEveryOtherSpellingOfAPath(String target) {
        for (var method : List.of("GET", "DELETE")) {
            assertThat(wire.send(method, target, "").status()).as(method).isIn(400, 404, 405);
        }
        nothingArrived();
    }

    /** More segments than a reader that calls itself for each of them has stack for. */
    @Test
    void readsAPathOfAsManySegmentsAsALineHolds() {
        assertThat(wire.get("/_".repeat(4000)).status()).isEqualTo(404);
        nothingArrived();
    }

    /** Spellings that may arrive: the same path, under the same method, at the same service. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/members/EE/", "/api/v1/members/%45%45", "/api/v1/members/EE?"})
    void passesOnOnlyWhatTheServiceReadsAlike(String target) {
        wire.send("DELETE", target, "");

        assertThat(CONTACTS.heads()).isEmpty();
        assertThat(MEMBERSHIP.heads()).hasSizeLessThanOrEqualTo(1);
        assertThat(MEMBERSHIP.heads())
                .allMatch(head -> head.startsWith("DELETE " + target.replaceAll("\\?$", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-HTTP-Method-Override",
                "X-HTTP-Method",
                "X-Method-Override",
                "X_HTTP_METHOD_OVERRIDE"
            })
    void neverTakesAMethodFromAHeader(String header) {
        wire.get(MEMBER, header + ": DELETE");

        assertThat(MEMBERSHIP.heads()).singleElement().asString().startsWith("GET " + MEMBER);
        assertThat(MEMBERSHIP.heads().getFirst()).doesNotContainIgnoringCase("override");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_method=DELETE", "method=DELETE", "X-HTTP-Method-Override=DELETE"})
    void neverTakesAMethodFromAQuery(String query) {
        wire.get(MEMBER + "?" + query);

        assertThat(MEMBERSHIP.heads()).singleElement().asString().startsWith("GET ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Original-URL: /api/v1/contact-points",
                "X-Rewrite-URL: /api/v1/contact-points",
                "X-Original-URI: /api/v1/contact-points",
                "X-Forwarded-Prefix: /api/v1/contact-points",
                "X-Forwarded-Path: /api/v1/contact-points",
                "X-Host: contacts",
                "X-Forwarded-Host: contacts"
            })
    void neverTakesAPathOrAHostFromAHeader(String header) {
        wire.get(MEMBER, header);

        assertThat(CONTACTS.heads()).isEmpty();
        assertThat(MEMBERSHIP.heads()).singleElement().asString().startsWith("GET " + MEMBER + " ");
        assertThat(MEMBERSHIP.heads().getFirst())
                .doesNotContain("contact-points")
                .doesNotContain(": contacts");
    }

    @Test
    void refusesTwoHosts() {
        var answer =
                wire.exchange(
                        "GET %s HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n"
                                .formatted(MEMBER));

        assertThat(answer.status()).isEqualTo(400);
        nothingArrived();
    }

    /** RFC 9112 section 3.2.2: what the target says counts, and the path is the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/api/v1/members/EE",
                "http://evil.example@other.example/api/v1/members/EE",
                "https://evil.example/api/v1/members/EE"
            })
    void decidesOnAnAbsoluteTargetAsOnItsPath(String target) {
        var answer =
                wire.exchange(
                        "GET %s HTTP/1.1\r\nHost: gateway.test\r\nConnection: close\r\n\r\n"
                                .formatted(target));

        assertThat(CONTACTS.heads()).isEmpty();
        assertThat(answer.status()).isIn(200, 400, 404);
        assertThat(MEMBERSHIP.heads())
                .allMatch(head -> head.startsWith("GET " + MEMBER + " HTTP/1.1"))
                .noneMatch(head -> head.contains("X-Forwarded-Proto: https"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://gateway.test/api/v1/members/../contact-points",
                "http://gateway.test/actuator/health",
                "http://gateway.test//api/v1/members",
                "http://127.0.0.1:1/api/v1/members;x/EE"
            })
    void refusesInAnAbsoluteTargetWhatItRefusesInAPath(String target) {
        var answer =
                wire.exchange(
                        "GET %s HTTP/1.1\r\nHost: gateway.test\r\nConnection: close\r\n\r\n"
                                .formatted(target));

        assertThat(answer.status()).isIn(400, 404);
        nothingArrived();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONNECT gateway.test:443",
                "GET evil.example",
                "GET api/v1/members/EE",
                "get /api/v1/members/EE",
                "TRACE /api/v1/members/EE",
                "GET /api/v1/members/EE x"
            })
    void refusesRequestLinesOfAnotherForm(String line) {
        var answer =
                wire.exchange(
                        line + " HTTP/1.1\r\nHost: gateway.test\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isIn(400, 404, 405);
        nothingArrived();
    }

    /** Blanks that RFC 9112 section 3 lets a reader bear. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET\t/api/v1/members/EE",
                " GET /api/v1/members/EE",
                "GET  /api/v1/members/EE"
            })
    void readsARequestLineWithOtherBlanksAsItsPlainForm(String line) {
        wire.exchange(line + " HTTP/1.1\r\nHost: gateway.test\r\nConnection: close\r\n\r\n");

        assertThat(CONTACTS.heads()).isEmpty();
        assertThat(MEMBERSHIP.heads())
                .allMatch(head -> head.startsWith("GET " + MEMBER + " HTTP/1.1"));
    }

    /** A service gets one request and no second one, whatever stands in the first one's headers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-A: b\r\n\r\nDELETE /api/v1/members/EE HTTP/1.1\r\nHost: x",
                "X-A: b\rX-Role: secretariat",
                "X-A: b\u0000c",
                "X-A\u0000: b",
                "X A: b",
                "X-A : b",
                ": b",
                "X-A: b\r\n folded: X-Role",
                "Authorization\u00a0: Bearer x"
            })
    void letsNoHeaderBecomeTwo(String header) {
        try {
            wire.exchange(
                    "GET %s HTTP/1.1\r\nHost: gateway.test\r\n%s\r\nConnection: close\r\n\r\n"
                            .formatted(MEMBER, header));
        } catch (IllegalStateException cut) {
            assertThat(cut).hasMessageStartingWith("no answer");
        }

        assertThat(MEMBERSHIP.heads()).noneMatch(head -> head.contains("\nX-Role"));
        assertThat(MEMBERSHIP.heads()).noneMatch(head -> head.contains("\u0000"));
    }

    /**
     * Two ways to say how long a body is (RFC 9112 section 6.3): the body is read in one of them by
     * everybody, or by nobody.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Content-Length: 5\r\nContent-Length: 60",
                "Content-Length: 5, 60",
                "Content-Length: +5",
                "Content-Length: -1",
                "Content-Length: 0x5",
                "Content-Length: 5 5",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: identity, chunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding: \u000bchunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity"
            })
    void readsABodyInOneWayOnly(String framing) {
        var smuggled = "DELETE /api/v1/meetings/SE HTTP/1.1\r\nHost: gateway.test\r\n\r\n";
        var meeting = "/api/v1/meetings/%08x".formatted(framing.hashCode());
        try {
            wire.exchange(
                    "PUT %s HTTP/1.1\r\nHost: gateway.test\r\nConnection: close\r\n%s\r\n\r\n0\r\n\r\n%s"
                            .formatted(meeting, framing, smuggled));
        } catch (IllegalStateException cut) {
            assertThat(cut).hasMessageStartingWith("no answer");
        }

        assertThat(MEETINGS.heads()).noneMatch(head -> head.startsWith("DELETE"));
        assertThat(MEETINGS.heads())
                .filteredOn(head -> head.startsWith("PUT " + meeting + " "))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(MEETINGS.heads())
                .noneMatch(head ->
                        head.toLowerCase(Locale.ROOT).contains("content-length:")
                                && head.toLowerCase(Locale.ROOT).contains("transfer-encoding:"));
    }

    private static void nothingArrived() {
        assertThat(MEMBERSHIP.heads()).isEmpty();
        assertThat(CONTACTS.heads()).isEmpty();
    }
}
