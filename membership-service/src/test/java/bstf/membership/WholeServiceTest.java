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
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ESTONIA =
            """
            {"chair": "EE", "firstDay": "2017-01-01", "end": {"kind": "open"}}
            """;
    private static final String SOMEBODY =
            "{\"state\": \"held\", \"person\": {\"name\": \"Mari Näidis\"}}";
    private static final String FRONTEX =
            """
            {"kind": "agency", "names": [{"firstDay": "2020-01-01", "name": "Frontex"}]}
            """;

    private String token = "";

    WholeServiceTest() {
        super("membership");
    }

    @Override
    protected String token() {
        return token;
    }

    /** With the founding data nobody chairs today: members name their people and decide a term. */
    @Test
    void foundsTheBodyLetsTwoMembersDecideWhoChairsAndTellsOfIt() {
        assertThat(json(get("/api/v1/members?validAt=2016-05-04")).path("items")).hasSize(11);
        var rota = get("/api/v1/rota?validAt=2016-05-04");
        assertThat(json(rota).at("/chairmanship/current/chair").stringValue()).isEqualTo("RU");
        var tag = rota.headers().firstValue("ETag").orElseThrow();

        token = TokensForTests.secretariat("EE");
        var person = put("/api/v1/representatives/EE/holders/2026-01-01", "\"1\"", SOMEBODY);
        assertThat(person.statusCode()).isEqualTo(201);
        assertThat(json(create("/api/v1/observers/frontex", FRONTEX)).path("code").stringValue())
                .isEqualTo("no-chair-today");

        token = TokensForTests.writing("LV");
        var proposed = put("/api/v1/rota/terms/2017-ee", tag, ESTONIA);
        assertThat(proposed.statusCode()).isEqualTo(201);
        assertThat(put("/api/v1/rota/terms/2017-ee", tag, ESTONIA).statusCode()).isEqualTo(412);
        var seen = proposed.headers().firstValue("ETag").orElseThrow();
        var decision = "{\"text\": \"The members decided so.\"}";
        assertThat(put("/api/v1/rota/terms/2017-ee/decision", seen, decision).statusCode())
                .isEqualTo(403);

        token = TokensForTests.writing("LT");
        assertThat(put("/api/v1/rota/terms/2017-ee/decision", seen, decision).statusCode())
                .isEqualTo(200);

        token = TokensForTests.secretariat("EE");
        assertThat(create("/api/v1/observers/frontex", FRONTEX).statusCode()).isEqualTo(201);

        var told =
                await().atMost(PATIENCE)
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
        await().atMost(PATIENCE).until(() -> told("member/RU").size() == 1);
    }
}
