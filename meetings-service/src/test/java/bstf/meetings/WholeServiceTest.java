package bstf.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bstf.platform.access.token.TokensForTests;
import bstf.platform.changes.topic.KafkaForTests;
import bstf.platform.changes.topic.Speaker;
import bstf.platform.whole.WholeService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole service with its real settings, on the embedded MongoDB and Kafka, on whatever day it
 * is; only what was heard gives rights for longer, since nobody goes on speaking here.
 */
@TestPropertySource(
        properties = {
            "spring.config.additional-location=file:../config-repo/application.yml,"
                    + "file:../config-repo/meetings-service.yml",
            "bstf.view.trusted-for=1d"
        })
final class WholeServiceTest extends WholeService {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    /** Active until four years from now. */
    private final String latvia =
            """
            {"code":"LV","name":"Latvia","standings":[{"firstDay":"1996-05-04",\
            "standing":"active","decision":{"text":"The founding."}},\
            {"firstDay":"%s","standing":"suspended","decision":{"text":"A test."}}],\
            "authorities":{"state":"not-given","items":[]},"retired":false,"gaps":[]}\
            """
                    .formatted(today.plusYears(4));

    /** From a year ago until six years from now. */
    private final String latviaChairs =
            """
            {"terms":[{"id":"lv","chair":"LV","firstDay":"%s",\
            "end":{"kind":"decided","lastDay":"%s"},"status":"decided"}]}\
            """
                    .formatted(today.minusYears(1), today.plusYears(6));

    WholeServiceTest() {
        super("meetings");
    }

    @Test
    void foundsTheProgrammeHearsAHostAndTellsOfItsMeeting() {
        var whileActive = inRiga(today.plusYears(3));
        assertThat(json(get("/api/v1/meetings")).path("items")).hasSize(9);
        assertThat(code(put("while-active", whileActive))).isEqualTo("offices-not-heard-yet");

        try (var membership = new Speaker(KafkaForTests.bootstrap(), "membership")) {
            membership.say("member/LV", 1, latvia);
            membership.say("member/LV", 1, latvia);
            membership.say("rota/rota", 1, latviaChairs);
        }
        await().atMost(PATIENCE).until(() -> put("while-active", whileActive).statusCode() == 201);

        var told = toldOnceOf("meeting/while-active");
        assertThat(header(told, "ce_type")).isEqualTo("bstf.meetings.MeetingScheduled.v1");
        assertThat(header(told, "ce_audience")).isEqualTo("public");
        assertThat(json(told).path("host").asString()).isEqualTo("LV");
        assertThat(header(toldOnceOf("meeting/2016-11-strategic"), "ce_type"))
                .isEqualTo("bstf.meetings.MeetingFounded.v1");
        assertThat(code(put("while-suspended", inRiga(today.plusYears(5)))))
                .isEqualTo("host-suspended");
    }

    private ConsumerRecord<byte[], byte[]> toldOnceOf(String key) {
        return await().atMost(PATIENCE).until(() -> told(key), all -> all.size() == 1).getFirst();
    }

    /** A meeting of two days. */
    private static String inRiga(LocalDate firstDay) {
        return """
        {"kind":"operational-planning","title":"Planning in Riga","firstDay":"%s",\
        "lastDay":"%s","times":{"state":"not-given"},\
        "venue":{"state":"city-only","city":"Riga","country":"LV"},"host":"LV",\
        "visibility":{"audience":"public"}}\
        """
                .formatted(firstDay, firstDay.plusDays(1));
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
