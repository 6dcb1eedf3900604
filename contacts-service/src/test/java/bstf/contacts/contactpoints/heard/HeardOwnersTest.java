package bstf.contacts.contactpoints.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.contacts.contactpoints.Owner;
import bstf.contacts.contactpoints.OwnerAnswer;
import bstf.platform.Golden;
import bstf.platform.access.Audience;
import bstf.platform.changes.view.Said;
import bstf.platform.time.DayRange;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class HeardOwnersTest {
    private static final Owner TERM = new Owner.Secretariat("2015-2016-ru");
    private static final OwnerAnswer KNOWN_MEMBER =
            new OwnerAnswer.Known(Optional.empty(), Optional.of("SE"));

    private final HeardOwners owners = new HeardOwners();

    @Test
    void knowsATermByItsDaysAndItsChairsCountry() {
        hear("rota", "rota", rota("\"kind\": \"decided\", \"lastDay\": \"2016-12-31\""));
        assertThat(owners.find(TERM))
                .isEqualTo(
                        new OwnerAnswer.Known(
                                Optional.of(
                                        DayRange.of(
                                                LocalDate.of(2015, 1, 1),
                                                LocalDate.of(2016, 12, 31))),
                                Optional.of("RU")));
    }

    @Test
    void takesATermWithoutAKnownEndAsOpen() {
        for (var kind : new String[] {"open", "unknown"}) {
            hear("rota", "rota", rota("\"kind\": \"%s\"".formatted(kind)));
            assertThat(owners.find(TERM))
                    .isEqualTo(
                            new OwnerAnswer.Known(
                                    Optional.of(DayRange.from(LocalDate.of(2015, 1, 1))),
                                    Optional.of("RU")));
        }
    }

    @Test
    void knowsTheSecretariatOfAnApprovedCaretakerByItsFirstDay() {
        hear(
                "rota",
                "rota",
                """
                {"terms": [], "caretakers": [
                  {"member": "LV", "firstDay": "2017-09-01", "lastDay": "2017-09-30",
                   "status": "approved", "proposedBy": "LV", "approvedBy": "EE"},
                  {"member": "FI", "firstDay": "2017-11-01", "lastDay": "2017-11-30",
                   "status": "proposed", "proposedBy": "FI"}], "gaps": []}
                """);
        assertThat(owners.find(new Owner.Secretariat("2017-09-01")))
                .isEqualTo(
                        new OwnerAnswer.Known(
                                Optional.of(
                                        DayRange.of(
                                                LocalDate.of(2017, 9, 1),
                                                LocalDate.of(2017, 9, 30))),
                                Optional.of("LV")));
        assertThat(owners.find(new Owner.Secretariat("2017-11-01")))
                .isEqualTo(new OwnerAnswer.Unknown());
    }

    @Test
    void forgetsATermThatLeftTheRota() {
        hear("rota", "rota", rota("\"kind\": \"open\""));
        hear("rota", "rota", "{\"terms\": [], \"gaps\": []}");
        assertThat(owners.find(TERM)).isEqualTo(new OwnerAnswer.Unknown());
    }

    @Test
    void hearsTheSameMemberTwiceAndKeepsOne() {
        hear("member", "SE", member(false));
        hear("member", "SE", member(false));
        assertThat(owners.find(new Owner.Member("SE"))).isEqualTo(KNOWN_MEMBER);
        owners.forget("member", "SE");
        assertThat(owners.find(new Owner.Member("SE"))).isEqualTo(new OwnerAnswer.Unknown());
    }

    @Test
    void tellsARetiredMemberFromOneThatIsNotKnown() {
        hear("member", "SE", member(true));
        assertThat(owners.find(new Owner.Member("SE"))).isEqualTo(new OwnerAnswer.Retired());
        assertThat(owners.find(new Owner.Member("ZZ"))).isEqualTo(new OwnerAnswer.Unknown());
    }

    @Test
    void knowsAnObserverAndNamesItsNewIdUnderTheOldOne() {
        hear("observer", "euda", observer(false));
        assertThat(owners.find(new Owner.Observer("euda")))
                .isEqualTo(new OwnerAnswer.Known(Optional.empty(), Optional.empty()));
        assertThat(owners.find(new Owner.Observer("emcdda")))
                .isEqualTo(new OwnerAnswer.Renamed("euda"));
        hear("observer", "euda", observer(true));
        assertThat(owners.find(new Owner.Observer("euda"))).isEqualTo(new OwnerAnswer.Retired());
    }

    @Test
    void keepsTheKindsApart() {
        hear("member", "SE", member(false));
        assertThat(owners.find(new Owner.Observer("SE"))).isEqualTo(new OwnerAnswer.Unknown());
        assertThat(owners.find(new Owner.Secretariat("SE"))).isEqualTo(new OwnerAnswer.Unknown());
    }

    @Test
    void letsPassWhatItDoesNotKnow() {
        hear("body", "bstf", "{}");
        hear("working-group", "cybercrime", "[]");
        owners.forget("body", "bstf");
        assertThat(owners.find(TERM)).isEqualTo(new OwnerAnswer.Unknown());
    }

    @Test
    void keepsWhatItKnewWhenAMessageIsBroken() {
        hear("member", "SE", member(false));
        assertThatThrownBy(() -> hear("member", "SE", "{")).isInstanceOf(JacksonException.class);
        assertThat(owners.find(new Owner.Member("SE"))).isEqualTo(KNOWN_MEMBER);
    }

    @Test
    void hearsTheSamplesThatMembershipWrites() throws IOException {
        hear("rota", "rota", sample("rota"));
        hear("member", "RU", sample("member"));
        hear("observer", "emcdda", sample("observer-succeeded"));
        assertThat(owners.find(TERM))
                .isEqualTo(
                        new OwnerAnswer.Known(
                                Optional.of(
                                        DayRange.of(
                                                LocalDate.of(2015, 1, 1),
                                                LocalDate.of(2016, 12, 31))),
                                Optional.of("RU")));
        assertThat(owners.find(new Owner.Member("RU")))
                .isEqualTo(new OwnerAnswer.Known(Optional.empty(), Optional.of("RU")));
        assertThat(owners.find(new Owner.Observer("emcdda")))
                .isEqualTo(new OwnerAnswer.Known(Optional.empty(), Optional.empty()));
        assertThat(owners.find(new Owner.Observer("drugs-centre")))
                .isEqualTo(new OwnerAnswer.Renamed("emcdda"));
    }

    private static String sample(String name) throws IOException {
        return Files.readString(
                Golden.root().resolve("docs/messages/membership/%s.json".formatted(name)));
    }

    private void hear(String type, String id, String data) {
        var at = Instant.parse("2026-11-24T12:00:00Z");
        owners.hear(new Said(type, id, 1, "Happened", at, at, "test", Audience.PUBLIC, data));
    }

    private static String rota(String end) {
        return """
        {"terms": [{"id": "2015-2016-ru", "chair": "RU", "firstDay": "2015-01-01",
          "end": {%s}, "status": "decided", "decision": {"text": "As the page says."}}],
         "gaps": []}
        """
                .formatted(end);
    }

    private static String member(boolean retired) {
        return """
        {"code": "SE", "name": "Sweden", "standings": [{"firstDay": "1996-05-04",
          "standing": "active"}], "authorities": {"state": "not-given", "items": []},
         "retired": %s, "gaps": []}
        """
                .formatted(retired);
    }

    private static String observer(boolean retired) {
        return """
        {"id": "euda", "kind": "agency", "names": [], "formerIds": ["emcdda"], "seats": [],
         "retired": %s, "gaps": []}
        """
                .formatted(retired);
    }
}
