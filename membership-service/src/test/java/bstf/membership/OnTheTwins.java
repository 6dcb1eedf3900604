package bstf.membership;

import static bstf.platform.web.MvcAnswers.body;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.membership.body.Bodies;
import bstf.membership.body.BodyEvent;
import bstf.membership.body.BodySamples;
import bstf.membership.members.MemberEvent;
import bstf.membership.members.MemberSamples;
import bstf.membership.members.Members;
import bstf.membership.members.Standing;
import bstf.membership.observers.ObserverEvent;
import bstf.membership.observers.ObserverSamples;
import bstf.membership.observers.Observers;
import bstf.membership.representatives.RepresentativeEvent;
import bstf.membership.representatives.RepresentativeSamples;
import bstf.membership.representatives.Representatives;
import bstf.membership.rota.Rota;
import bstf.membership.rota.RotaEvent;
import bstf.membership.rota.RotaSamples;
import bstf.membership.rota.Rotas;
import bstf.platform.access.web.CallerForTests;
import bstf.platform.changes.Origin;
import bstf.platform.problem.ProblemBody;
import bstf.platform.time.SettableClock;
import bstf.platform.web.MergePatch;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Speaks with the web rooms. Before each test at noon: one body, the members FI and RU in standing
 * (RU chairs) and IS, suspended from 2018 on, posts of FI and RU not named, the observers emcdda
 * and euda, and the rota with the term of RU.
 */
@SpringBootTest(
        classes = TwinApplication.class,
        properties = {
            "spring.cloud.config.enabled=false",
            "BSTF_CONFIG_IMPORT=optional:configserver:",
            "bstf.reference-zone=Europe/Moscow"
        })
@AutoConfigureMockMvc
abstract class OnTheTwins {
    static final String DECISION = "{\"text\": \"The members decided so.\"}";
    static final String ANOTHER = "{\"text\": \"The members decided anew.\"}";

    /** Clients that read and write for their party. */
    static final RequestPostProcessor FI = CallerForTests.writing("FI");

    static final RequestPostProcessor IS = CallerForTests.writing("IS");
    static final RequestPostProcessor RU = CallerForTests.writing("RU");
    static final RequestPostProcessor EMCDDA = CallerForTests.writing("emcdda");

    /** Russia, which chairs, with the hat of the secretariat. */
    static final RequestPostProcessor CHAIR = CallerForTests.secretariat("RU");

    private static final Origin ORIGIN = Origin.ofRegistry("test", TwinApplication.NOON);

    @Autowired protected MockMvcTester mvc;
    @Autowired protected SettableClock clock;
    @Autowired protected Members members;
    @Autowired protected Observers observers;
    @Autowired private Bodies bodies;
    @Autowired private Representatives representatives;
    @Autowired private Rotas rotas;
    @Autowired private Twins twins;

    @BeforeEach
    final void atNoon() {
        twins.reset();
        clock.set(TwinApplication.NOON);
        bodies.add("bstf", BodySamples.full("bstf"), new BodyEvent.BodyFounded(), ORIGIN);
        for (var code : List.of("FI", "RU")) {
            members.add(code, MemberSamples.member(code), new MemberEvent.MemberAdmitted(), ORIGIN);
            representatives.add(
                    code,
                    RepresentativeSamples.notNamed(code),
                    new RepresentativeEvent.PostSetUp(),
                    ORIGIN);
        }
        var iceland =
                MemberSamples.standing(
                        MemberSamples.member("IS"),
                        RotaSamples.SUSPENDED_SINCE.toString(),
                        Standing.suspended(MemberSamples.DECISION));
        members.add("IS", iceland, new MemberEvent.MemberAdmitted(), ORIGIN);
        observers.add(
                "emcdda", ObserverSamples.emcdda(), new ObserverEvent.ObserverAdmitted(), ORIGIN);
        observers.add("euda", ObserverSamples.euda(), new ObserverEvent.ObserverAdmitted(), ORIGIN);
        rotas.add(Rota.ID, RotaSamples.rota(), new RotaEvent.RotaDrawnUp(), ORIGIN);
        clock.advance(Duration.ofHours(1));
    }

    final MvcTestResult get(String path) {
        return mvc.get().uri("/api/v1" + path).exchange();
    }

    final MvcTestResult get(RequestPostProcessor caller, String path) {
        return mvc.get().uri("/api/v1" + path).with(caller).exchange();
    }

    final MvcTestResult create(RequestPostProcessor caller, String path, String body) {
        return mvc.put()
                .uri("/api/v1" + path)
                .with(caller)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.IF_NONE_MATCH, "*")
                .content(body)
                .exchange();
    }

    final MvcTestResult put(RequestPostProcessor caller, String path, long revision, String body) {
        return change(caller, HttpMethod.PUT, path, revision, body);
    }

    final MvcTestResult patch(
            RequestPostProcessor caller, String path, long revision, String body) {
        return change(caller, HttpMethod.PATCH, path, revision, body);
    }

    final MvcTestResult delete(RequestPostProcessor caller, String path, long revision) {
        return change(caller, HttpMethod.DELETE, path, revision, "");
    }

    /** An approval, which has no body. */
    final MvcTestResult post(RequestPostProcessor caller, String path, long revision) {
        return change(caller, HttpMethod.POST, path, revision, "");
    }

    private MvcTestResult change(
            RequestPostProcessor caller,
            HttpMethod method,
            String path,
            long revision,
            String body) {
        return change(caller, method, path, "\"" + revision + "\"", body);
    }

    final MvcTestResult change(
            RequestPostProcessor caller,
            HttpMethod method,
            String path,
            String ifMatch,
            String body) {
        return request(method, path, body)
                .with(caller)
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder request(
            HttpMethod method, String path, String body) {
        var request = mvc.method(method).uri("/api/v1" + path);
        return body.isEmpty()
                ? request
                : request.contentType(
                                HttpMethod.PATCH.equals(method)
                                        ? MergePatch.MEDIA_TYPE
                                        : MediaType.APPLICATION_JSON_VALUE)
                        .content(body);
    }

    /** Nobody brings it into being without a token, and not with any token. */
    final void assertGuardedAtBirth(
            RequestPostProcessor other, String denied, String path, String body) {
        assertRefused(
                request(HttpMethod.PUT, path, body)
                        .header(HttpHeaders.IF_NONE_MATCH, "*")
                        .exchange(),
                401,
                "token-required");
        assertRefused(create(other, path, body), 403, denied);
    }

    /**
     * A change that {@code caller} may do wants a token, the right, If-Match, and the revision that
     * stands.
     *
     * @param other somebody who may not do it, for the reason {@code denied}
     */
    final void assertGuarded(
            RequestPostProcessor caller,
            RequestPostProcessor other,
            String denied,
            HttpMethod method,
            String path,
            String body) {
        assertRefused(
                request(method, path, body).header(HttpHeaders.IF_MATCH, "\"1\"").exchange(),
                401,
                "token-required");
        assertRefused(change(other, method, path, 1, body), 403, denied);
        assertRefused(
                request(method, path, body).with(caller).exchange(), 428, "precondition-required");
        assertRefused(change(caller, method, path, 99, body), 412, "stale-revision");
    }

    /** The answer is a problem with this status and code; what its text says is tested below. */
    static void assertRefused(MvcTestResult result, int status, String code) {
        assertThat(result).hasStatus(status).hasContentType(ProblemBody.MEDIA_TYPE);
        assertThat(body(result).path("code").stringValue()).isEqualTo(code);
    }

    /** The answer is 422 with an error for exactly these fields. */
    static void assertInvalid(MvcTestResult result, String... fields) {
        assertRefused(result, 422, "invalid-fields");
        assertThat(body(result).path("errors"))
                .extracting(error -> error.path("field").stringValue())
                .containsExactly(fields);
    }

    static void assertRevision(MvcTestResult result, long revision) {
        assertThat(result.getResponse().getHeader(HttpHeaders.ETAG)).startsWith("\"" + revision);
    }
}
