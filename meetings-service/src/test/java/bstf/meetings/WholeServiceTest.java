package bstf.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bstf.platform.access.token.TokensForTests;
import bstf.platform.changes.topic.KafkaForTests;
import bstf.platform.changes.topic.Speaker;
import bstf.platform.whole.WholeService;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The whole service with its real settings, on the embedded MongoDB and Kafka. */
@TestPropertySource(
        properties =
                "spring.config.additional-location=file:../config-repo/application.yml,"
                        + "file:../config-repo/meetings-service.yml")
final class WholeServiceTest extends WholeService {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LATVIA =
            """
            {"code":"LV","name":"Latvia","standings":[{"firstDay":"1996-05-04",\
            "standing":"active","decision":{"text":"The founding."}},\
            {"firstDay":"2031-01-01","standing":"suspended","decision":{"text":"A test."}}],\
            "authorities":{"state":"not-given","items":[]},"retired":false,"gaps":[]}\
            """;
    private static final String LATVIA_CHAIRS =
            """
            {"terms":[{"id":"2030-lv","chair":"LV","firstDay":"2026-01-01",\
            "end":{"kind":"decided","lastDay":"2031-12-31"},"status":"decided"}]}\
            """;

    private static final String IN_RIGA =
            """
            {"kind":"operational-planning","title":"Planning in Riga","firstDay":"2030-03-04",\
            "lastDay":"2030-03-05","times":{"state":"not-given"},\
            "venue":{"state":"city-only","city":"Riga","country":"LV"},"host":"LV",\
            "visibility":{"audience":"public"}}\
            """;

    WholeServiceTest() {
        super("meetings");
    }

    @Test
    void foundsTheProgrammeHearsAHostAndTellsOfItsMeeting() {
        assertThat(json(get("/api/v1/meetings")).path("items")).hasSize(9);
        assertThat(code(put("2030-03-planning", IN_RIGA))).isEqualTo("offices-not-heard-yet");

        try (var membership = new Speaker(KafkaForTests.bootstrap(), "membership")) {
            membership.say("member/LV", 1, LATVIA);
            membership.say("member/LV", 1, LATVIA);
            membership.say("rota/rota", 1, LATVIA_CHAIRS);
        }
        await().atMost(PATIENCE).until(() -> put("2030-03-planning", IN_RIGA).statusCode() == 201);

        var told =
                await().atMost(PATIENCE)
                        .until(() -> told("meeting/2030-03-planning"), all -> all.size() == 1)
                        .getFirst();
        assertThat(header(told, "ce_type")).isEqualTo("bstf.meetings.MeetingScheduled.v1");
        assertThat(header(told, "ce_audience")).isEqualTo("public");
        assertThat(json(told).path("host").asString()).isEqualTo("LV");
        assertThat(told("meeting/2016-11-strategic"))
                .extracting(founded -> header(founded, "ce_type"))
                .containsExactly("bstf.meetings.MeetingFounded.v1");
        assertThat(code(put("2031-03-planning", IN_RIGA.replace("2030-", "2031-"))))
                .isEqualTo("host-suspended");
    }

    /** Latvia's, with the hat of the secretariat. */
    @Override
    protected String token() {
        return TokensForTests.secretariat("LV");
    }

    private HttpResponse<String> put(String id, String body) {
        return create("/api/v1/meetings/" + id, body);
    }

    private static String code(HttpResponse<String> answer) {
        return json(answer).path("code").asString("");
    }
}
