package bstf.contacts.contactpoints.web;

import static bstf.platform.web.MvcAnswers.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.contacts.contactpoints.Samples;
import bstf.platform.changes.Refusal;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ChannelControllerTest extends OnTheTwin {
    private static final String EMAIL =
            """
            {"kind": "email", "state": "given", "value": "office@example.org"}
            """;

    @Test
    void readsOneWithTheEntityTagOfItsContactPoint() {
        given("read-channel", Samples.secretariatWithoutEmail());
        var result = get(path("read-channel", "fax-1"));
        assertThat(result)
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"id": "fax-1", "kind": "fax", "state": "given",
                         "printed": "+7 495 667 06 29", "e164": "+74956670629"}
                        """);
        assertThat(result.getResponse().getHeader(HttpHeaders.ETAG)).startsWith("\"1");
        assertProblem(get(path("read-channel", "telex")), Problem.of(ProblemCode.NOT_FOUND));
        assertProblem(get(path("nobody", "fax-1")), Problem.of(ProblemCode.NOT_FOUND));
    }

    @Test
    void fillsAnEmptyLine() {
        given("filled", Samples.secretariatWithoutEmail());
        var result = put("filled", "email", "\"1\"", EMAIL);
        assertThat(result)
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"id": "email", "kind": "email", "state": "given",
                         "value": "office@example.org"}
                        """);
        assertThat(result.getResponse().getHeader(HttpHeaders.ETAG)).startsWith("\"2");
        assertThat(get(POINTS + "/filled")).bodyJson().extractingPath("revision").isEqualTo(2);
    }

    @Test
    void addsOneAndSaysWhere() {
        given("added", Samples.secretariatWithoutEmail());
        var web = "{\"kind\": \"web\", \"state\": \"given\", \"value\": \"https://example.org/\"}";
        assertThat(put("added", "web", "\"1\"", web))
                .hasStatus(201)
                .hasHeader(HttpHeaders.LOCATION, path("added", "web"));
        assertThat(put("added", "web", "\"2\"", web)).hasStatusOk();
        assertThat(get(POINTS + "/added")).bodyJson().extractingPath("revision").isEqualTo(2);
    }

    @Test
    void tellsARepetitionWhatItToldTheFirst() {
        given("told-twice", Samples.secretariatWithoutEmail());
        var web = "{\"kind\": \"web\", \"state\": \"given\", \"value\": \"https://example.org/\"}";
        for (int times = 0; times < 2; times++) {
            assertThat(
                            json(HttpMethod.PUT, path("told-twice", "web"), web)
                                    .header(HttpHeaders.IF_MATCH, "\"1\"")
                                    .header("Idempotency-Key", "add-web")
                                    .exchange())
                    .hasStatus(201)
                    .hasHeader(HttpHeaders.LOCATION, path("told-twice", "web"));
        }
        assertThat(get(POINTS + "/told-twice")).bodyJson().extractingPath("revision").isEqualTo(2);
    }

    @Test
    void emptiesALineWithoutTakingItAway() {
        given("emptied", Samples.swedishUnit());
        speakAs("SE");
        assertThat(put("emptied", "email", "\"1\"", "{\"kind\":\"email\",\"state\":\"not-given\"}"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"id": "email", "kind": "email", "state": "not-given"}
                        """);
        assertThat(get(POINTS + "/emptied"))
                .bodyJson()
                .extractingPath("gaps[*].code")
                .asArray()
                .containsExactly("email-not-given", "never-verified");
    }

    @Test
    void outdatesTheVerification() {
        given("checked", Samples.swedishUnit());
        speakAs("SE");
        assertThat(
                        json(
                                        HttpMethod.PUT,
                                        POINTS + "/checked/verification",
                                        "{\"on\": \"2026-11-20\", \"by\": \"Duty officer\"}")
                                .header(HttpHeaders.IF_MATCH, "\"1\""))
                .hasStatusOk();
        assertThat(put("checked", "email", "\"2\"", EMAIL)).hasStatusOk();
        assertThat(get(POINTS + "/checked"))
                .bodyJson()
                .extractingPath("verification.outdatedSince")
                .isEqualTo("2026-11-24");
        assertThat(get(POINTS + "/checked"))
                .bodyJson()
                .extractingPath("gaps[*].code")
                .asArray()
                .containsExactly("verification-outdated");
    }

    @Test
    void takesOneAway() {
        given("taken-away", Samples.secretariatWithoutEmail());
        var result = delete("taken-away", "fax-2", "\"1\"");
        assertThat(result)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("channels[*].id")
                .asArray()
                .containsExactly("telephone-1", "telephone-2", "fax-1", "email");
        assertProblem(
                delete("taken-away", "fax-2", "\"2\""),
                Problem.of(
                        Refusal.absent(
                                "channel-not-there",
                                "The contact point `taken-away` has no channel `fax-2`. Read it to"
                                        + " see which it has.")));
        assertProblem(delete("nobody", "fax-2", "\"1\""), Problem.of(ProblemCode.NOT_FOUND));
        assertThat(delete("taken-away", "fax-1", "\"1\"")).hasStatus(412);
        assertThat(mvc.delete().with(caller()).uri(path("taken-away", "fax-1"))).hasStatus(428);
    }

    @Test
    void refusesANumberThatIsNone() {
        given("wrong", Samples.secretariatWithoutEmail());
        assertProblem(
                put(
                        "wrong",
                        "telephone-1",
                        "\"1\"",
                        "{\"kind\":\"telephone\",\"state\":\"given\",\"printed\":\"+999"
                                + " 1234567\"}"),
                Problem.of(
                        Refusal.invalid(
                                "country-code-unknown",
                                "printed",
                                "This cannot be a telephone number: no country or network has the"
                                        + " code after its +. Send it with + and country code such"
                                        + " as"
                                        + " `+46 8 123 45 67 ext. 12`.")));
    }

    @Test
    void refusesAnEmailAddressAndAPageThatAreNone() {
        given("nonsense", Samples.secretariatWithoutEmail());
        assertThat(put("nonsense", "email", "\"1\"", EMAIL.replace("office@", "")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("email-not-understood");
        assertThat(
                        put(
                                "nonsense",
                                "web",
                                "\"1\"",
                                "{\"kind\":\"web\",\"state\":\"given\",\"value\":\"https://me@example.org\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("web-address-not-understood");
    }

    @Test
    void refusesValuesThatDoNotFitTheKind() {
        given("unfit", Samples.secretariatWithoutEmail());
        assertThat(put("unfit", "email", "\"1\"", EMAIL.replace("\"email\"", "\"fax\"")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("channel-of-other-kind");
        assertThat(put("unfit", "email", "\"1\"", EMAIL.replace("given", "not-given")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("channel-contradicts-itself");
        assertThat(put("unfit", "email", "\"1\"", "{\"kind\":\"email\",\"state\":\"given\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("channel-without-value");
        assertThat(put("unfit", "E_Mail", "\"1\"", EMAIL))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("channel-id-not-readable");
        assertThat(put("unfit", "email", "\"1\"", "{}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("kind", "state");
    }

    @Test
    void refusesAChangeOfWhatTheCallerHasNotSeen() {
        given("unseen", Samples.secretariatWithoutEmail());
        assertThat(put("unseen", "email", "\"2\"", EMAIL)).hasStatus(412);
        assertThat(json(HttpMethod.PUT, path("unseen", "email"), EMAIL)).hasStatus(428);
        assertProblem(put("nobody", "email", "\"1\"", EMAIL), Problem.of(ProblemCode.NOT_FOUND));
    }

    @Test
    void asksToWaitOnlyForANumberWhoseCountryNobodyHasSaid() {
        given("national", Samples.secretariatWithoutEmail());
        owners.areHeard(false);
        assertThat(
                        put(
                                "national",
                                "telephone-1",
                                "\"1\"",
                                "{\"kind\":\"telephone\",\"state\":\"given\",\"printed\":\"8 495"
                                        + " 667-08-75\"}"))
                .hasStatus(503)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("membership-not-heard-yet");
        assertThat(put("national", "email", "\"1\"", EMAIL)).hasStatusOk();
    }

    private static String path(String id, String channel) {
        return "%s/%s/channels/%s".formatted(POINTS, id, channel);
    }

    private MvcTestResult put(String id, String channel, String ifMatch, String body) {
        return json(HttpMethod.PUT, path(id, channel), body)
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .exchange();
    }

    private MvcTestResult delete(String id, String channel, String ifMatch) {
        return mvc.delete()
                .with(caller())
                .uri(path(id, channel))
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .exchange();
    }
}
