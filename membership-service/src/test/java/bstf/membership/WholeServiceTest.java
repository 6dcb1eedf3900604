package bstf.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bstf.platform.access.token.TokensForTests;
import bstf.platform.whole.WholeService;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The whole service with its real settings, on the embedded MongoDB and Kafka. */
@TestPropertySource(
        properties =
                "spring.config.additional-location=file:../config-repo/application.yml,"
                        + "file:../config-repo/membership-service.yml")
class WholeServiceTest extends WholeService {
    private static final String FINLAND =
            """
            {"chair": "FI", "firstDay": "2017-01-01",
             "end": {"kind": "decided", "lastDay": "2018-06-30"}}
            """;

    private String member = "LV";

    WholeServiceTest() {
        super("membership");
    }

    @Override
    protected String token() {
        return TokensForTests.writing(member);
    }

    @Test
    void foundsTheBodyChangesTheRotaAndTellsOfBoth() {
        assertThat(json(get("/api/v1/members?validAt=2016-05-04")).path("items")).hasSize(11);
        var rota = get("/api/v1/rota?validAt=2016-05-04");
        assertThat(json(rota).at("/chairmanship/current/chair").stringValue()).isEqualTo("RU");

        var tag = rota.headers().firstValue("ETag").orElseThrow();
        var proposed = put("/api/v1/rota/terms/2017-fi", tag, FINLAND);
        assertThat(proposed.statusCode()).isEqualTo(201);
        assertThat(put("/api/v1/rota/terms/2017-fi", tag, FINLAND).statusCode()).isEqualTo(412);

        member = "LT";
        var decided =
                put(
                        "/api/v1/rota/terms/2017-fi/decision",
                        proposed.headers().firstValue("ETag").orElseThrow(),
                        "{\"text\": \"The members decided so.\"}");
        assertThat(decided.statusCode()).isEqualTo(200);

        var told =
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> told("rota/rota"), records -> records.size() == 3);
        assertThat(header(told.getFirst(), "ce_type")).isEqualTo("bstf.membership.RotaDrawnUp.v1");
        assertThat(header(told.getFirst(), "ce_by")).isEqualTo("founding");
        assertThat(header(told.get(1), "ce_type")).isEqualTo("bstf.membership.TermProposed.v1");
        assertThat(header(told.get(1), "ce_by")).isEqualTo("test-LV");
        assertThat(json(told.get(1)).at("/terms/1/status").stringValue()).isEqualTo("proposed");
        assertThat(header(told.getLast(), "ce_type")).isEqualTo("bstf.membership.TermDecided.v1");
        assertThat(header(told.getLast(), "ce_id")).isEqualTo("rota/rota@00000000000000000003");
        assertThat(json(told.getLast()).at("/terms/1/proposedBy").stringValue()).isEqualTo("LV");
        assertThat(json(told.getLast()).at("/terms/1/approvedBy").stringValue()).isEqualTo("LT");
        assertThat(told("member/RU")).hasSize(1);
    }
}
