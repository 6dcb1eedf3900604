package bstf.contacts.contactpoints.web;

import static bstf.platform.web.MvcAnswers.assertProblem;
import static bstf.platform.web.MvcAnswers.body;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.contacts.contactpoints.Channel;
import bstf.contacts.contactpoints.ChannelDraft;
import bstf.contacts.contactpoints.Samples;
import bstf.platform.changes.Refusal;
import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ContactPointControllerTest extends OnTheTwin {
    static final String SECRETARIAT =
            """
            {
              "owner": {"kind": "secretariat", "id": "2015-2016-ru"},
              "organisation": ["Ministry of Internal Affairs of Russia"],
              "address": {"state": "not-given"},
              "channels": [
                {"id": "telephone-1", "kind": "telephone", "state": "given",
                 "printed": "8 (495) 667-08-75, доб. 12"},
                {"id": "email", "kind": "email", "state": "not-given"}
              ],
              "validFrom": "2015-01-01",
              "validUntil": "2016-12-31"
            }
            """;

    @Test
    void entersOneUnderAReadableId() {
        var result = create("readable", SECRETARIAT);
        assertThat(result).hasStatus(201).hasHeader(HttpHeaders.LOCATION, POINTS + "/readable");
        assertThat(result)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {
                          "id": "readable",
                          "revision": 1,
                          "changedAt": "2026-11-24T12:00:00Z",
                          "owner": {"kind": "secretariat", "id": "2015-2016-ru"},
                          "organisation": ["Ministry of Internal Affairs of Russia"],
                          "address": {"state": "not-given", "printed": []},
                          "channels": [
                            {"id": "telephone-1", "kind": "telephone", "state": "given",
                             "printed": "8 (495) 667-08-75, доб. 12", "e164": "+74956670875",
                             "extension": "12"},
                            {"id": "email", "kind": "email", "state": "not-given"}
                          ],
                          "validFrom": "2015-01-01",
                          "validUntil": "2016-12-31",
                          "verification": {"state": "never"},
                          "visibility": {"audience": "members", "parties": []},
                          "draft": false,
                          "retired": false,
                          "gaps": [
                            {"code": "address-not-given", "field": "address",
                             "since": "2015-01-01"},
                            {"code": "email-not-given", "field": "channels.email",
                             "since": "2015-01-01"},
                            {"code": "never-verified", "field": "verification",
                             "since": "2015-01-01"}
                          ]
                        }
                        """);
    }

    @Test
    void entersOneUnderAnIdOfItsOwnAndRecognisesTheRepetition() {
        var first = post("key-1", SECRETARIAT);
        assertThat(first).hasStatus(201);
        assertThat(first.getResponse().getHeader(HttpHeaders.LOCATION))
                .isEqualTo(POINTS + "/" + body(first).path("id").stringValue());
        var again = post("key-1", SECRETARIAT);
        assertThat(again).hasStatus(201);
        assertThat(body(again)).isEqualTo(body(first));
        assertProblem(
                post("key-1", SECRETARIAT.replace("telephone-1", "telephone-2")),
                Problem.of(ProblemCode.KEY_REUSED));
    }

    @Test
    void refusesToEnterWithoutSayingThatItIsNew() {
        assertProblem(
                json(HttpMethod.POST, POINTS, SECRETARIAT).exchange(),
                Problem.of(ProblemCode.IDEMPOTENCY_KEY_REQUIRED));
        assertThat(json(HttpMethod.PUT, POINTS + "/old", SECRETARIAT).exchange())
                .hasStatus(428)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("precondition-required");
    }

    @Test
    void refusesAnIdThatIsTaken() {
        given("taken", Samples.swedishUnit());
        assertProblem(create("taken", SECRETARIAT), Problem.of(ProblemCode.ALREADY_THERE));
    }

    @Test
    void refusesAnIdThatNobodyCouldReadAloud() {
        assertProblem(
                create("Not_Readable", SECRETARIAT),
                Problem.of(
                        Refusal.invalid(
                                "contact-point-id-not-readable",
                                "id",
                                "An id consists of lower-case letters and digits, with single"
                                        + " hyphens between, 64 at most: `duty-officer`.")));
    }

    @Test
    void refusesAnOwnerThatHasAnotherIdNow() {
        speakAs("euda");
        assertProblem(
                create(
                        "renamed",
                        SECRETARIAT.replace(
                                "\"secretariat\", \"id\": \"2015-2016-ru\"",
                                "\"observer\", \"id\": \"emcdda\"")),
                Problem.of(
                        new Refusal(
                                Refusal.Kind.CONFLICT,
                                "owner-renamed",
                                "owner.id",
                                "The observer `emcdda` has the id `euda` now. Use that one.")));
    }

    @Test
    void asksToWaitWhileTheMembershipServiceHasNotBeenHeard() {
        owners.areHeard(false);
        assertProblem(
                create("early", SECRETARIAT),
                Problem.of(
                                Refusal.notYet(
                                        "membership-not-heard-yet",
                                        "What the membership service has to say has not arrived"
                                                + " here"
                                                + " to the end yet. Send the same again in a few"
                                                + " seconds."))
                        .retryAfter(Duration.ofSeconds(2)));
    }

    @Test
    void namesTheChannelWhoseNumberIsNone() {
        assertProblem(
                create("too-short", SECRETARIAT.replace("8 (495) 667-08-75, доб. 12", "+7 495")),
                Problem.of(
                        Refusal.invalid(
                                "telephone-number-too-short",
                                "channels[0].printed",
                                "This cannot be a telephone number: it has too few digits. Send it"
                                        + " with + and country code such as `+46 8 123 45 67 ext."
                                        + " 12`.")));
    }

    @Test
    void namesAllFieldsThatAreNotValidAtOnce() {
        var result =
                create(
                        "invalid",
                        """
                        {
                          "owner": {"kind": "member", "id": "S E"},
                          "organisation": [" ", "one\\ntwo", "right"],
                          "address": {"state": "given", "printed": ["x"], "country": "Sweden"},
                          "channels": [{"id": "A", "kind": "fax", "state": "given", "printed": ""}]
                        }
                        """);
        assertThat(result)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("invalid-fields");
        assertThat(result)
                .bodyJson()
                .extractingPath("errors[*].field")
                .asArray()
                .contains(
                        "owner.id",
                        "organisation[0]",
                        "organisation[1]",
                        "address.country",
                        "channels[0].id",
                        "channels[0].printed",
                        "validFrom")
                .doesNotContain("organisation[2]");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(create("unknown", SECRETARIAT.replace("\"organisation\"", "\"company\"")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("unknown-field");
        assertThat(
                        create(
                                "unknown",
                                SECRETARIAT.replace(
                                        "\"email\", \"state\"", "\"telex\", \"state\"")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("wrong-type");
        assertThat(create("unknown", "{"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("malformed-json");
        assertThat(
                        mvc.put()
                                .with(caller())
                                .uri(POINTS + "/unknown")
                                .header(HttpHeaders.IF_NONE_MATCH, "*")
                                .contentType(MediaType.TEXT_PLAIN)
                                .content("x"))
                .hasStatus(415);
    }

    @Test
    void readsOneAndSaysWhenThereIsNone() {
        given("read", Samples.secretariatWithoutEmail());
        assertThat(get(POINTS + "/read"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("id")
                .isEqualTo("read");
        assertProblem(get(POINTS + "/nobody"), Problem.of(ProblemCode.NOT_FOUND));
    }

    @Test
    void showsTheGapsOfTheNearestDayOfUse() {
        given("gaps", Samples.secretariatWithoutEmail());
        for (var day : List.of("2014-01-01", "2016-02-29", "2026-11-24")) {
            assertThat(get(POINTS + "/gaps?validAt=" + day))
                    .bodyJson()
                    .extractingPath("gaps[*].code")
                    .asArray()
                    .containsExactly("country-not-given", "email-not-given", "never-verified");
        }
    }

    @Test
    void readsWhatWasKnownAtAnInstant() {
        given("known", Samples.secretariatWithoutEmail());
        clock.set(TwinApplication.NOON.plusSeconds(60));
        assertThat(patch("known", "\"1\"", "{\"organisation\": [\"Renamed\"]}")).hasStatusOk();
        assertThat(get(POINTS + "/known?knownAt=2026-11-24T12:00:59Z"))
                .bodyJson()
                .extractingPath("organisation[0]")
                .isEqualTo("Ministry of Internal Affairs of Russia");
        assertThat(get(POINTS + "/known?knownAt=2026-11-24T12:01:00Z"))
                .bodyJson()
                .extractingPath("organisation[0]")
                .isEqualTo("Renamed");
        assertThat(get(POINTS + "/known?knownAt=2026-11-24T11:59:59Z")).hasStatus(404);
    }

    @Test
    void changesWhatAPatchNamesAndNothingElse() {
        given("patched", Samples.secretariatWithoutEmail());
        var result =
                patch(
                        "patched",
                        "\"1\"",
                        "{\"address\": {\"postalCode\": null, \"city\": \"Moskva\"}}");
        assertThat(result).hasStatusOk();
        assertThat(result).bodyJson().extractingPath("address").convertTo(String.class).isNotNull();
        assertThat(body(result).path("address").toString())
                .isEqualTo(
                        "{\"state\":\"given\",\"printed\":[\"16 Zhitnaya Street\",\"119049"
                                + " Moscow\"],"
                                + "\"street\":\"16 Zhitnaya Street\",\"city\":\"Moskva\"}");
        assertThat(body(result).path("revision").intValue()).isEqualTo(2);
    }

    @Test
    void patchesItsLastDayAwayAndBack() {
        given("days", Samples.secretariatWithoutEmail());
        var open = patch("days", "\"1\"", "{\"validUntil\": null}");
        assertThat(open).hasStatusOk().bodyJson().doesNotHavePath("validUntil");
        assertProblem(
                patch("days", "\"2\"", "{\"validUntil\": \"2014-12-31\"}"),
                Problem.of(
                        Refusal.invalid(
                                "days-in-wrong-order",
                                "validUntil",
                                "The last day 2014-12-31 comes before the first day 2015-01-01."
                                        + " Exchange or correct them.")));
    }

    @Test
    void takesWhatIsLeftOutAsNotGiven() {
        speakAs("SE");
        var result =
                create(
                        "short",
                        """
                        {"owner": {"kind": "member", "id": "SE"}, "organisation": ["Office"],
                         "validFrom": "2041-01-01"}
                        """);
        assertThat(result).hasStatus(201);
        assertThat(body(result).at("/address/state").stringValue()).isEqualTo("not-given");
        assertThat(body(result).path("channels")).isEmpty();
        assertThat(patch("short", "\"1\"", "{\"address\": null, \"channels\": null}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("revision")
                .isEqualTo(1);
    }

    @Test
    void refusesAPatchThatLeavesNothingValid() {
        given("broken", Samples.secretariatWithoutEmail());
        assertThat(patch("broken", "\"1\"", "{\"organisation\": [], \"validFrom\": null}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("organisation", "validFrom");
        assertThat(patch("broken", "\"1\"", "{\"revision\": 7}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("unknown-field");
    }

    @Test
    void refusesAChangeOfTheOwner() {
        given("owned", Samples.secretariatWithoutEmail());
        assertProblem(
                patch("owned", "\"1\"", "{\"owner\": {\"kind\": \"member\", \"id\": \"SE\"}}"),
                Problem.of(
                        Refusal.invalid(
                                "owner-is-fixed",
                                "owner",
                                "This contact point belongs to secretariat `2015-2016-ru` for ever."
                                        + " Make another one for another owner.")));
    }

    @Test
    void refusesAChangeOfWhatTheCallerHasNotSeen() {
        given("stale", Samples.secretariatWithoutEmail());
        assertThat(patch("stale", "\"7\"", "{\"organisation\": []}"))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("stale-revision");
        assertThat(
                        mvc.patch()
                                .with(caller())
                                .uri(POINTS + "/stale")
                                .contentType(PATCH_TYPE)
                                .content("{}"))
                .hasStatus(428);
        assertProblem(patch("nobody", "\"1\"", "{}"), Problem.of(ProblemCode.NOT_FOUND));
    }

    @Test
    void changesNothingWhenThePatchSaysNothingNew() {
        given("same", Samples.secretariatWithoutEmail());
        var result = patch("same", "*", "{\"validFrom\": \"2015-01-01\"}");
        assertThat(result).hasStatusOk();
        assertThat(body(result).path("revision").intValue()).isEqualTo(1);
    }

    @Test
    void retiresAndStaysReadable() {
        given("retired", Samples.swedishUnit());
        speakAs("SE");
        assertThat(delete("retired", "\"1\"")).hasStatusOk();
        var result = get(POINTS + "/retired");
        assertThat(result).bodyJson().extractingPath("retired").isEqualTo(true);
        assertThat(result).bodyJson().extractingPath("gaps").asArray().isEmpty();
        assertThat(delete("retired", "\"2\"")).hasStatusOk();
        assertProblem(
                patch("retired", "\"2\"", "{\"organisation\": [\"Again\"]}"),
                Problem.of(
                        Refusal.conflict(
                                "contact-point-retired",
                                "The contact point `retired` has been retired and is not changed"
                                        + " any"
                                        + " more. Make a new one.")));
    }

    @Test
    void refusesToRetireWithoutTheRevision() {
        given("kept", Samples.swedishUnit());
        speakAs("SE");
        assertThat(mvc.delete().with(caller()).uri(POINTS + "/kept")).hasStatus(428);
        assertThat(delete("kept", "\"9\"")).hasStatus(412);
        assertThat(delete("nobody", "\"1\"")).hasStatus(404);
    }

    @Test
    void answersARepeatedChangeAsTheFirstTime() {
        given("repeated", Samples.secretariatWithoutEmail());
        var first = patchWithKey("repeated", "{\"organisation\": [\"Once\"]}");
        var again = patchWithKey("repeated", "{\"organisation\": [\"Once\"]}");
        assertThat(first).hasStatusOk();
        assertThat(body(again)).isEqualTo(body(first));
        assertProblem(
                patchWithKey("repeated", "{\"organisation\": [\"Other\"]}"),
                Problem.of(ProblemCode.KEY_REUSED));
    }

    @Test
    void takesAMostlyEmptyChannelsListAsAGap() {
        given(
                "silent",
                Samples.withChannels(
                        Samples.secretariatWithoutEmail(),
                        ChannelDraft.noneGiven("web", Channel.Kind.WEB)));
        assertThat(get(POINTS + "/silent"))
                .bodyJson()
                .extractingPath("gaps[*].code")
                .asArray()
                .contains("web-not-given", "telephone-not-listed", "email-not-listed");
    }

    @Test
    void namesTheParameterThatIsNotKnown() {
        var detail = "validAt: 'today' (expected: a day as yyyy-MM-dd, 2016-11-23)";
        assertProblem(
                get(POINTS + "/any?validAt=today"),
                Problem.of(ProblemCode.INVALID_PARAMETER, detail)
                        .because(
                                List.of(new FieldProblem("validAt", "invalid-parameter", detail))));
    }

    private MvcTestResult post(String key, String body) {
        return json(HttpMethod.POST, POINTS, body).header("Idempotency-Key", key).exchange();
    }

    private MvcTestResult patchWithKey(String id, String body) {
        return mvc.patch()
                .with(caller())
                .uri(POINTS + "/" + id)
                .contentType(PATCH_TYPE)
                .header(HttpHeaders.IF_MATCH, "\"1\"")
                .header("Idempotency-Key", "patch-key")
                .content(body)
                .exchange();
    }

    private MvcTestResult delete(String id, String ifMatch) {
        return mvc.delete()
                .with(caller())
                .uri(POINTS + "/" + id)
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .exchange();
    }
}
