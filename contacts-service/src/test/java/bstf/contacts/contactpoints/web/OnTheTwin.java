package bstf.contacts.contactpoints.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.contacts.contactpoints.Chairs;
import bstf.contacts.contactpoints.ContactPointDraft;
import bstf.contacts.contactpoints.ContactPointRegistration;
import bstf.platform.access.Scope;
import bstf.platform.access.web.CallerForTests;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.time.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Speaks with the web room. Each test uses ids and owners of its own. */
@SpringBootTest(
        classes = TwinApplication.class,
        properties = {
            "spring.cloud.config.enabled=false",
            "BSTF_CONFIG_IMPORT=optional:configserver:",
            "bstf.reference-zone=Europe/Moscow"
        })
@AutoConfigureMockMvc
abstract class OnTheTwin {
    static final String POINTS = "/api/v1/contact-points";
    static final String PATCH_TYPE = "application/merge-patch+json";

    private static final RequestPostProcessor NOBODY = request -> request;

    private RequestPostProcessor caller = NOBODY;

    @Autowired protected MockMvcTester mvc;
    @Autowired protected KnownOwners owners;
    @Autowired protected SettableClock clock;
    @Autowired protected HeldOffices offices;
    @Autowired private ContactPointRegistration registration;

    @BeforeEach
    final void atNoonWithMembershipHeard() {
        clock.set(TwinApplication.NOON);
        owners.areHeard(true);
        offices.become(Chairs.RUSSIA_STILL_CHAIRS);
        speakAsSecretariat("RU");
    }

    /** From now on for {@code party}, with the hat of the secretariat. */
    final void speakAsSecretariat(String party) {
        caller = CallerForTests.secretariat(party);
    }

    /** From now on for {@code party}, without the hat. */
    final void speakAs(String party) {
        caller = CallerForTests.writing(party);
    }

    final void speakAs(String party, Scope... scopes) {
        caller = CallerForTests.of(party, scopes);
    }

    final void speakAsAuditor() {
        caller = CallerForTests.ofNoParty("test-auditor", Scope.AUDIT_READ);
    }

    final void speakAsNobody() {
        caller = NOBODY;
    }

    /** Whoever speaks now. */
    final RequestPostProcessor caller() {
        return caller;
    }

    /** Enters a contact point at noon, as revision 1. */
    final void given(String id, ContactPointDraft draft) {
        assertThat(
                        registration.register(
                                id, draft, Origin.ofRegistry("test", TwinApplication.NOON)))
                .isInstanceOf(Outcome.Done.class);
    }

    final MvcTestResult get(String path) {
        return mvc.get().with(caller).uri(path).exchange();
    }

    final MockMvcRequestBuilder json(HttpMethod method, String path, String body) {
        return mvc.method(method)
                .uri(path)
                .with(caller)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    final MvcTestResult create(String id, String body) {
        return json(HttpMethod.PUT, POINTS + "/" + id, body)
                .header(HttpHeaders.IF_NONE_MATCH, "*")
                .exchange();
    }

    final MvcTestResult patch(String id, String ifMatch, String body) {
        return mvc.patch()
                .uri(POINTS + "/" + id)
                .with(caller)
                .contentType(PATCH_TYPE)
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .content(body)
                .exchange();
    }
}
