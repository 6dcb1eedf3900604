package bstf.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bstf.platform.Golden;
import bstf.platform.access.token.TokensForTests;
import bstf.platform.changes.topic.KafkaForTests;
import bstf.platform.changes.topic.Speaker;
import bstf.platform.whole.WholeService;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole service with its real settings, on the embedded MongoDB and Kafka; only what was heard
 * gives rights for longer, since nobody goes on speaking here.
 */
@TestPropertySource(
        properties = {
            "spring.config.additional-location=file:../config-repo/application.yml,"
                    + "file:../config-repo/contacts-service.yml",
            "bstf.view.trusted-for=1d"
        })
class WholeServiceTest extends WholeService {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EUROPOL =
            """
            {"id": "europol", "kind": "agency", "names": [], "formerIds": [], "seats": [],
             "retired": false, "gaps": []}
            """;
    private static final String DESK =
            """
            {"owner": {"kind": "observer", "id": "europol"}, "organisation": ["Liaison desk"],
             "channels": [{"id": "duty", "kind": "telephone", "state": "given",
                           "printed": "+31 70 302 5000 ext. 7"}],
             "validFrom": "2026-01-01", "visibility": {"audience": "public"}}
            """;

    private static final String SWEDEN =
            """
            {"code": "SE", "standings": [{"firstDay": "1996-05-04", "standing": "active"}],
             "retired": false}
            """;

    WholeServiceTest() {
        super("contacts");
    }

    @Test
    void hearsAnOwnerAndTellsOfItsContactPoint() {
        assertThat(get("/api/v1/contact-points/secretariat-2015-2016").statusCode()).isEqualTo(200);
        var early = put("desk", DESK);
        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(json(early).path("code").stringValue()).isEqualTo("offices-not-heard-yet");
        assertThat(early.headers().firstValue("Retry-After")).isPresent();
        try (var membership = new Speaker(KafkaForTests.bootstrap(), "membership")) {
            membership.say("member/SE", 1, SWEDEN);
            membership.say("observer/europol", 1, EUROPOL);
            membership.say("observer/europol", 1, EUROPOL);
            await().atMost(PATIENCE).until(() -> put("desk", DESK).statusCode() == 201);
        }
        var record =
                await().atMost(PATIENCE)
                        .until(() -> told("contact-point/desk"), records -> records.size() == 1)
                        .getFirst();
        assertThat(header(record, "ce_type")).isEqualTo("bstf.contacts.ContactPointRegistered.v1");
        assertThat(header(record, "ce_id")).isEqualTo("contact-point/desk@00000000000000000001");
        assertThat(header(record, "ce_audience")).isEqualTo("public");
        assertThat(json(record).at("/channels/0/e164").stringValue()).isEqualTo("+31703025000");
        assertThat(
                        json(get("/api/v1/contact-points/desk"))
                                .at("/channels/0/extension")
                                .stringValue())
                .isEqualTo("7");
    }

    @Test
    void tellsOfTheFoundingAsTheSampleSays() throws Exception {
        var key = "contact-point/secretariat-2015-2016";
        var record =
                await().atMost(PATIENCE)
                        .until(() -> told(key), records -> records.size() == 1)
                        .getFirst();
        assertThat(header(record, "ce_type")).isEqualTo("bstf.contacts.ContactPointFounded.v1");
        assertThat(header(record, "ce_by")).isEqualTo("founding");
        assertThat(header(record, "ce_audience")).isEqualTo("public");
        assertThat(json(record))
                .isEqualTo(
                        JSON.readTree(
                                Files.readString(
                                        Golden.root()
                                                .resolve(
                                                        "docs/messages/contacts/contact-point.json"))));
    }

    /** Europol's own. */
    @Override
    protected String token() {
        return TokensForTests.writing("europol");
    }

    private HttpResponse<String> put(String id, String body) {
        return create("/api/v1/contact-points/" + id, body);
    }
}
