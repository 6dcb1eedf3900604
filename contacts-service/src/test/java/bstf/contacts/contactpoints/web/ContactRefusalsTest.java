package bstf.contacts.contactpoints.web;

import static bstf.platform.web.MvcAnswers.assertProblem;
import static bstf.platform.web.MvcAnswers.body;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.contacts.contactpoints.Chairs;
import bstf.contacts.contactpoints.ContactPointDraft;
import bstf.contacts.contactpoints.Owner;
import bstf.contacts.contactpoints.Samples;
import bstf.platform.access.Audience;
import bstf.platform.access.Scope;
import bstf.platform.access.Visibility;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who is refused what, for each way in which a contact point is written. */
class ContactRefusalsTest extends OnTheTwin {
    @ParameterizedTest
    @CsvSource({
        "PUT, /open",
        "POST, ''",
        "PATCH, /open",
        "DELETE, /open",
        "PUT, /open/channels/fax-1",
        "DELETE, /open/channels/fax-1",
        "PUT, /open/verification",
        "POST, /open/end",
        "POST, /open/publication"
    })
    void refusesASecretariatsToAllButItsChair(String method, String path) {
        givenOnce("open", to(Audience.PUBLIC, Samples.secretariatWithoutEmail()));

        speakAsNobody();
        assertRefused(write(method, path), 401, "token-required");
        speakAs("SE", Scope.READ);
        assertRefused(write(method, path), 403, "scope-missing");
        speakAs("RU");
        assertRefused(write(method, path), 403, "scope-missing");
        speakAsSecretariat("SE");
        assertRefused(write(method, path), 403, "chairmanship-not-held");
        speakAsSecretariat("europol");
        assertRefused(write(method, path), 403, "chairmanship-not-held");
        speakAsSecretariat("NO");
        assertRefused(write(method, path), 403, "suspended");
        speakAsSecretariat("XX");
        assertRefused(write(method, path), 403, "party-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, /of-sweden",
        "DELETE, /of-sweden",
        "PUT, /of-sweden/channels/web",
        "DELETE, /of-sweden/channels/web",
        "PUT, /of-sweden/verification",
        "POST, /of-sweden/end"
    })
    void refusesAMembersToAllButThatMember(String method, String path) {
        givenOnce("of-sweden", to(Audience.PUBLIC, Samples.swedishUnit()));

        speakAsNobody();
        assertRefused(write(method, path), 401, "token-required");
        speakAs("FI");
        assertRefused(write(method, path), 403, "not-your-own");
        speakAsSecretariat("RU");
        assertRefused(write(method, path), 403, "not-your-own");
        speakAs("europol");
        assertRefused(write(method, path), 403, "not-your-own");
        speakAs("SE", Scope.WRITE);
        assertRefused(write(method, path), 403, "scope-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, ''",
        "DELETE, ''",
        "PUT, /channels/web",
        "DELETE, /channels/web",
        "PUT, /verification",
        "POST, /end",
        "POST, /publication",
        "GET, ''",
        "GET, /channels/web",
        "GET, /verification"
    })
    void answersOfHiddenOnesAsOfThoseThatNeverWere(String method, String part) {
        givenOnce("hidden", Samples.swedishUnit());

        speakAs("europol");
        assertProblem(write(method, "/hidden" + part), Problem.of(ProblemCode.NOT_FOUND));
        assertProblem(write(method, "/never-was" + part), Problem.of(ProblemCode.NOT_FOUND));
        speakAsNobody();
        assertThat(body(write(method, "/hidden" + part)).path("code"))
                .isEqualTo(body(write(method, "/never-was" + part)).path("code"));
    }

    @Test
    void letsTheSittingChairSayOnlyWhatTakesNothingAway() {
        givenOnce(
                "afterwards",
                to(
                        Audience.PUBLIC,
                        Samples.on(
                                Samples.secretariatWithoutEmail(),
                                Samples.TERM.firstDay(),
                                Optional.empty())));
        offices.become(Chairs.OFFICES);
        clock.set(Instant.parse("2017-03-01T09:00:00Z"));
        speakAsSecretariat("FI");

        assertThat(write("POST", "/afterwards/end"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("validUntil")
                .isEqualTo("2016-12-31");
        assertRefused(write("POST", "/afterwards/end"), 409, "end-stands");
        assertRefused(write("DELETE", "/afterwards"), 403, "chairmanship-not-held");
        assertRefused(write("DELETE", "/afterwards/channels/fax-1"), 403, "chairmanship-not-held");
        speakAsSecretariat("RU");
        assertRefused(write("PUT", "/afterwards/verification"), 403, "closing-window-over");
    }

    @Test
    void letsTheNextChairOnlyDraft() {
        offices.become(Chairs.OFFICES);
        clock.set(Instant.parse("2016-11-15T09:00:00Z"));
        owners.know(new Owner.Secretariat("2017-2018-fi"));
        speakAsSecretariat("FI");
        var known =
                """
                {"owner": {"kind": "secretariat", "id": "2017-2018-fi"},
                 "organisation": ["Office of the chair"], "validFrom": "2017-01-01"}
                """;

        assertRefused(create("of-finland", known), 403, "only-drafts-before-the-term");
        var drafted =
                create("of-finland", known.replace("{\"owner\"", "{\"draft\": true, \"owner\""));
        assertThat(drafted).hasStatus(201).bodyJson().extractingPath("draftedBy").isEqualTo("FI");
        assertRefused(write("POST", "/of-finland/publication"), 403, "only-drafts-before-the-term");
        speakAsSecretariat("RU");
        assertProblem(get(POINTS + "/of-finland"), Problem.of(ProblemCode.NOT_FOUND));

        clock.set(Instant.parse("2017-01-02T09:00:00Z"));
        speakAsSecretariat("FI");
        assertThat(write("POST", "/of-finland/publication"))
                .hasStatusOk()
                .bodyJson()
                .doesNotHavePath("draftedBy");
        speakAs("SE");
        assertThat(get(POINTS + "/of-finland")).hasStatusOk();
        assertProblem(
                get(POINTS + "/of-finland?knownAt=2016-12-01T00:00:00Z"),
                Problem.of(ProblemCode.NOT_FOUND));
    }

    @Test
    void namesOnlyPartiesThatTheBodyKnows() {
        speakAs("SE");
        var refused =
                create(
                        "for-nobody",
                        """
                        {"owner": {"kind": "member", "id": "SE"}, "organisation": ["Office"],
                         "validFrom": "2041-01-01",
                         "visibility": {"audience": "members", "parties": ["atlantis"]}}
                        """);

        assertRefused(refused, 422, "party-unknown");
    }

    private void givenOnce(String id, ContactPointDraft draft) {
        if (get(POINTS + "/" + id).getResponse().getStatus() == 404) {
            given(id, draft);
        }
    }

    private static ContactPointDraft to(Audience audience, ContactPointDraft draft) {
        return new ContactPointDraft(
                draft.owner(),
                draft.organisation(),
                draft.address(),
                draft.channels(),
                draft.validFrom(),
                draft.validUntil(),
                Optional.of(Visibility.from(audience)),
                Optional.empty());
    }

    private MvcTestResult write(String method, String path) {
        return mvc.method(HttpMethod.valueOf(method))
                .uri(POINTS + path)
                .with(caller())
                .contentType(method.equals("PATCH") ? PATCH_TYPE : MediaType.APPLICATION_JSON_VALUE)
                .header(condition(method, path), "*")
                .content(content(method, path))
                .exchange();
    }

    private static String condition(String method, String path) {
        if (path.isEmpty()) {
            return "Idempotency-Key";
        }
        return method.equals("PUT") && path.lastIndexOf('/') == 0
                ? HttpHeaders.IF_NONE_MATCH
                : HttpHeaders.IF_MATCH;
    }

    private static String content(String method, String path) {
        if (method.equals("GET") || method.equals("DELETE")) {
            return "";
        }
        if (method.equals("PATCH")) {
            return "{}";
        }
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "verification" -> "{\"on\": \"2017-02-01\", \"by\": \"Duty officer\"}";
            case "end" -> "{\"lastDay\": \"2016-12-31\"}";
            case "publication" -> "";
            case "fax-1", "web" ->
                    "{\"kind\": \"email\", \"state\": \"given\", \"value\": \"a@example.org\"}";
            default -> ContactPointControllerTest.SECRETARIAT;
        };
    }

    private static void assertRefused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("code").isEqualTo(code);
    }
}
