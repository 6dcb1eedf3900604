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
 * and IS suspended from 2018 on, posts of FI and RU not named, the observers emcdda and euda, and
 * the rota with the term of RU.
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

    static final RequestPostProcessor CALLER = CallerForTests.writing("FI");

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
        var suspended = Standing.suspended(MemberSamples.DECISION);
        var iceland =
                Decided.taken(
                        MemberSamples.member("IS").enter(RotaSamples.SUSPENDED_SINCE, suspended));
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

    final MvcTestResult create(String path, String body) {
        return mvc.put()
                .uri("/api/v1" + path)
                .with(CALLER)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.IF_NONE_MATCH, "*")
                .content(body)
                .exchange();
    }

    final MvcTestResult put(String path, long revision, String body) {
        return change(HttpMethod.PUT, path, revision, MediaType.APPLICATION_JSON_VALUE, body);
    }

    final MvcTestResult patch(String path, long revision, String body) {
        return change(HttpMethod.PATCH, path, revision, MergePatch.MEDIA_TYPE, body);
    }

    final MvcTestResult delete(String path, long revision) {
        return mvc.delete()
                .uri("/api/v1" + path)
                .with(CALLER)
                .header(HttpHeaders.IF_MATCH, "\"" + revision + "\"")
                .exchange();
    }

    private MvcTestResult change(
            HttpMethod method, String path, long revision, String type, String body) {
        return mvc.method(method)
                .uri("/api/v1" + path)
                .with(CALLER)
                .contentType(type)
                .header(HttpHeaders.IF_MATCH, "\"" + revision + "\"")
                .content(body)
                .exchange();
    }

    /** Every change of {@code path} wants If-Match, and the one that stands. */
    final void assertWantsTheRevision(HttpMethod method, String path, String type, String body) {
        assertThat(
                        mvc.method(method)
                                .uri("/api/v1" + path)
                                .with(CALLER)
                                .contentType(type)
                                .content(body))
                .hasStatus(428)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("precondition-required");
        assertRefused(change(method, path, 99, type, body), 412, "stale-revision");
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
