package bstf.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

class CaretakersOverHttpTest extends OnTheTwins {
    private static final String PATH = "/rota/caretakers/2017-01-01";
    private static final String FINLAND =
            """
            {"member": "FI", "lastDay": "2017-03-31", "reason": "Nobody chairs."}
            """;

    @Test
    void proposesACaretakerAndHasAnotherMemberApproveIt() {
        var proposed = put(FI, PATH, 1, FINLAND);

        assertThat(proposed)
                .hasStatus(201)
                .hasHeader(HttpHeaders.LOCATION, "/api/v1" + PATH)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"firstDay": "2017-01-01", "lastDay": "2017-03-31", "member": "FI",
                         "reason": "Nobody chairs.", "status": "proposed", "proposedBy": "FI"}
                        """);
        assertRevision(proposed, 2);
        assertThat(get("/rota?validAt=2017-01-01"))
                .bodyJson()
                .doesNotHavePath("chairmanship.caretaker");
        assertRefused(post(FI, PATH + "/approval", 2), 403, "second-member-needed");
        assertRefused(post(IS, PATH + "/approval", 1), 412, "stale-revision");
        assertRefused(
                change(IS, HttpMethod.POST, PATH + "/approval", "*", ""),
                422,
                "revision-not-named");
        assertThat(post(IS, PATH + "/approval", 2))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("caretakers[0].approvedBy")
                .isEqualTo("IS");
        assertThat(get("/rota?validAt=2017-03-31"))
                .bodyJson()
                .extractingPath("chairmanship.caretaker.member")
                .isEqualTo("FI");
        assertThat(get("/rota?validAt=2017-03-31"))
                .bodyJson()
                .extractingPath("gaps[0].code")
                .isEqualTo("chairmanship-not-decided");
        assertThat(get(PATH)).bodyJson().extractingPath("status").isEqualTo("approved");
        assertRefused(post(RU, PATH + "/approval", 3), 409, "already-approved");
    }

    @Test
    void endsOneByTwo() {
        put(FI, PATH, 1, FINLAND);
        post(IS, PATH + "/approval", 2);

        assertThat(delete(FI, PATH, 3))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("caretakers[0].ending.proposedBy")
                .isEqualTo("FI");
        assertRefused(post(FI, PATH + "/approval", 4), 403, "second-member-needed");
        assertThat(post(RU, PATH + "/approval", 4))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("caretakers")
                .asArray()
                .isEmpty();
        assertThat(get(PATH)).hasStatus(404);
    }

    @Test
    void withdrawsAProposal() {
        put(FI, PATH, 1, FINLAND);

        assertThat(delete(IS, PATH + "/proposal", 2)).hasStatusOk();
        assertRefused(delete(IS, PATH + "/proposal", 3), 404, "caretaker-unknown");
        assertRefused(post(IS, PATH + "/approval", 3), 404, "caretaker-unknown");
    }

    @Test
    void refusesWhatIsNoCareInAGap() {
        assertRefused(
                put(FI, "/rota/caretakers/2016-12-31", 1, FINLAND), 409, "caretaker-only-in-a-gap");
        assertRefused(
                put(FI, PATH, 1, FINLAND.replace("2017-03-31", "2017-06-30")),
                422,
                "caretaker-too-long");
        assertRefused(
                put(FI, PATH, 1, FINLAND.replace("2017-03-31", "2016-03-31")),
                422,
                "last-day-before-first");
        assertRefused(
                put(
                        FI,
                        "/rota/caretakers/2018-01-01",
                        1,
                        FINLAND.replace("FI", "IS").replace("2017", "2018")),
                409,
                "caretaker-not-in-standing");
        assertRefused(put(FI, PATH, 1, FINLAND.replace("FI", "SE")), 409, "member-unknown");
        assertInvalid(put(FI, PATH, 1, "{\"member\": \"Fi\"}"), "lastDay", "member");
    }

    @Test
    void isGuardedAgainstThoseWhoMayNot() {
        var none = "not-a-member";

        assertGuarded(FI, EMCDDA, none, HttpMethod.PUT, PATH, FINLAND);
        assertGuarded(FI, EMCDDA, none, HttpMethod.POST, PATH + "/approval", "");
        assertGuarded(FI, EMCDDA, none, HttpMethod.DELETE, PATH, "");
        assertGuarded(FI, EMCDDA, none, HttpMethod.DELETE, PATH + "/proposal", "");
    }
}
