package bstf.gateway.overview.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.gateway.overview.Picture;
import bstf.gateway.overview.Sources;
import bstf.platform.access.Audience;
import bstf.platform.access.Sight;
import bstf.platform.changes.view.Freshness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

class ListeningTest {
    private static final Freshness FRESH = new Freshness.Fresh();
    private final Facts facts = Facts.founding();

    @Test
    void remembersWhenTheLatestChangeWasRecorded() {
        var later = Instant.parse("2026-11-24T09:00:00Z");
        say("member/DK", later, Audience.PUBLIC);
        say("member/EE", later.minusSeconds(60), Audience.PUBLIC);

        assertThat(picture(new Sight(Audience.MEMBERS, Optional.empty())).changedAt())
                .contains(later);
    }

    @Test
    void dropsWhatIsNoLongerForEverybody() {
        say("member/DK", Instant.parse("2026-11-24T09:00:00Z"), Audience.MEMBERS);

        assertThat(picture().members()).hasSize(10);
    }

    @Test
    void forgetsWhatWasErased() {
        assertThat(facts.erase("membership", "observer/cbss").erase("membership", "observer/none"))
                .isNotNull();
        assertThat(picture().observers()).hasSize(6);
    }

    @Test
    void passesOverTypesThatItDoesNotKnow() {
        var before = picture();

        facts.say("membership", "treaty/visby", "{}", Instant.now(), Audience.PUBLIC);

        assertThat(picture()).isEqualTo(before);
    }

    @Test
    void toleratesPartsThatItDoesNotKnow() {
        facts.change("membership", "member/DK", "{\"shoeSize\": 47, \"name\": \"Danmark\"}");

        assertThat(picture().members().getFirst().member().name()).isEqualTo("Danmark");
    }

    @ParameterizedTest
    @CsvSource({
        "membership, body/bstf, founding",
        "membership, member/DK, standings",
        "membership, representative/DK, holders",
        "membership, observer/cbss, names",
        "membership, rota/rota, terms",
        "meetings, meeting/2016-05-planning, firstDay",
        "contacts, contact-point/secretariat-2015-2016, channels",
    })
    void refusesAMessageThatMissesARequiredPart(String service, String key, String part) {
        var message = Facts.changed(service, key, "{}");
        message.remove(part);

        assertThatThrownBy(() -> facts.say(service, key, message))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining(part);
    }

    @Test
    void refusesAStandingThatItDoesNotKnow() {
        assertThatThrownBy(() ->
                        facts.change(
                                "membership",
                                "member/DK",
                                """
                                {"standings": [{"firstDay": "2016-01-01",
                                  "standing": "asleep", "decision": {"text": "Test"}}]}\
                                """))
                .hasMessage("Standing: asleep (expected: one of [active, suspended, withdrawn])");
    }

    private void say(String key, Instant recordedAt, Audience audience) {
        facts.say(
                "membership",
                key,
                Facts.changed("membership", key, "{}").toString(),
                recordedAt,
                audience);
    }

    private Picture picture() {
        return picture(Sight.ofThePublic());
    }

    private Picture picture(Sight sight) {
        return (Picture)
                facts.register()
                        .basis(new Sources(FRESH, FRESH, FRESH))
                        .on(LocalDate.parse("2016-06-01"), sight);
    }
}
