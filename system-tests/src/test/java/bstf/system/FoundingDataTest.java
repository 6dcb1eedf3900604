package bstf.system;

import static bstf.system.Table.each;
import static bstf.system.Table.lines;
import static bstf.system.Table.rows;
import static bstf.system.Table.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * What the chair's public page said of the body, as the overview of a new system shows it: on a day
 * of the chairmanship 2015–2016, and today, when nobody is known to chair.
 */
@ExtendWith(TheSystem.class)
@Order(10)
class FoundingDataTest {
    private static final String THE_TERM =
            "2015-2016-ru | RU | Russia | 2015-01-01 | decided | 2016-12-31 | decided";

    private final JsonNode then;
    private final JsonNode today;

    FoundingDataTest(RunningSystem system) {
        then = system.api().get("/api/v1/overview?validAt=2016-06-01").json();
        today = system.api().get("/api/v1/overview").json();
    }

    @Test
    void saysWhatTheBodyIs() {
        JsonNode body = then.path("body");
        assertThat(rows(List.of(body), "id", "name", "shortName"))
                .containsExactly("bstf | Baltic Sea Task Force on Organized Crime | BSTF");
        assertThat(rows(List.of(body.path("founding")), "day", "place"))
                .containsExactly("1996-05-04 | Visby, Sweden");
        assertThat(text(body, "founding/by")).contains("Heads of Government");
        assertThat(text(body, "mandate"))
                .contains("law-enforcement")
                .contains("organized crime")
                .contains("Baltic Sea region");
        assertThat(text(body, "objective")).contains("safest region in the world");
        assertThat(body.path("principles").values())
                .extracting(principle -> text(principle, "text"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Heads of Government", "sovereign"),
                        second -> assertThat(second).contains("operational", "network"),
                        third -> assertThat(third).contains("Europol", "Interpol"));
        assertThat(text(body, "cooperation")).contains("legal", "resources");
        assertThat(text(body, "guidance")).contains("Regional Strategy", "Work Plan");
        assertThat(text(then, "referenceZone")).isEqualTo("Europe/Moscow");
    }

    @Test
    void saysWhoChairsWithNobodyBeforeOrAfter() {
        JsonNode chairmanship = then.path("chairmanship");
        assertThat(text(chairmanship, "state")).isEqualTo("in-force");
        assertThat(terms(chairmanship.path("term"))).containsExactly(THE_TERM);
        assertThat(chairmanship.propertyNames()).doesNotContain("previous", "next", "proposed");
    }

    @Test
    void knowsElevenMembersWhoseRepresentativesThePageDoesNotName() {
        assertThat(
                        rows(
                                then.path("members").values(),
                                "code",
                                "name",
                                "standing",
                                "standingSince",
                                "representative/state",
                                "representative/person"))
                .containsExactly(
                        "DK | Denmark | active | 1996-05-04 | not-named | -",
                        "EE | Estonia | active | 1996-05-04 | not-named | -",
                        "FI | Finland | active | 1996-05-04 | not-named | -",
                        "DE | Germany | active | 1996-05-04 | not-named | -",
                        "IS | Iceland | active | 1996-05-04 | not-named | -",
                        "LV | Latvia | active | 1996-05-04 | not-named | -",
                        "LT | Lithuania | active | 1996-05-04 | not-named | -",
                        "NO | Norway | active | 1996-05-04 | not-named | -",
                        "PL | Poland | active | 1996-05-04 | not-named | -",
                        "RU | Russia | active | 1996-05-04 | not-named | -",
                        "SE | Sweden | active | 1996-05-04 | not-named | -");
    }

    @Test
    void namesTheCompetentAuthoritiesOfRussiaOnly() {
        assertThat(then.path("members").values())
                .allSatisfy(member ->
                        assertThat(text(member, "authorities/state"))
                                .isEqualTo(
                                        text(member, "code").equals("RU") ? "given" : "not-given"));
        assertThat(
                        each(then, "members")
                                .filter(member -> text(member, "code").equals("RU"))
                                .flatMap(member -> each(member, "authorities/items"))
                                .map(authority -> text(authority, "name")))
                .containsExactly(
                        "Ministry of Internal Affairs",
                        "Federal Customs Service",
                        "Federal Security Service");
    }

    @Test
    void knowsSevenObservers() {
        assertThat(rows(then.path("observers").values(), "id", "name"))
                .containsExactlyInAnyOrder(
                        "interpol | Interpol",
                        "europol | Europol",
                        "council-eu | Council of the European Union",
                        "cbss | Secretariat of the Council of the Baltic Sea States",
                        "unodc | UNODC",
                        "emcdda | EMCDDA",
                        "bsrbcc | Baltic Sea Region Border Control Cooperation");
    }

    @Test
    void keepsTheProgrammeOfNineMeetings() {
        assertThat(meetings("past"))
                .containsExactly(
                        "2015-02-planning | operational-planning | 2015-02-26 | 2015-02-27 | not-given | -",
                        "2015-05-planning | operational-planning | 2015-05-27 | 2015-05-28 | not-given | -",
                        "2015-09-planning | operational-planning | 2015-09-23 | 2015-09-24 | not-given | -",
                        "2015-11-strategic | annual-strategic | 2015-11-16 | 2015-11-17 | city-only | Saint Petersburg",
                        "2016-02-planning | operational-planning | 2016-02-25 | 2016-02-26 | city-only | Petrozavodsk",
                        "2016-05-anniversary | anniversary | 2016-05-03 | 2016-05-04 | city-only | Saint Petersburg",
                        "2016-05-planning | operational-planning | 2016-05-05 | 2016-05-06 | not-given | -");
        assertThat(meetings("ongoing")).isEmpty();
        assertThat(meetings("coming"))
                .containsExactly(
                        "2016-09-planning | operational-planning | 2016-09-15 | 2016-09-16 | not-given | -",
                        "2016-11-strategic | annual-strategic | 2016-11-24 | 2016-11-25 | city-only | Moscow");
        assertThat(text(then, "meetings/next/id")).isEqualTo("2016-09-planning");
        assertThat(text(then, "meetings/programme/term")).isEqualTo("2015-2016-ru");
        assertThat(Stream.of("past", "coming").flatMap(when -> each(then, "meetings/" + when)))
                .allSatisfy(
                        meeting -> assertThat(text(meeting, "times/state")).isEqualTo("not-given"));
    }

    @Test
    void tellsHowToReachTheSecretariatAndThatItHasNoEmail() {
        assertThat(text(then, "secretariat/state")).isEqualTo("in-force");
        JsonNode point = then.at("/secretariat/contactPoints/0");
        assertThat(
                        rows(
                                List.of(point),
                                "id",
                                "owner/kind",
                                "owner/id",
                                "validFrom",
                                "validUntil",
                                "verification/state"))
                .containsExactly(
                        "secretariat-2015-2016 | secretariat | 2015-2016-ru | 2015-01-01 | 2016-12-31 | never");
        assertThat(lines(point, "organisation"))
                .containsExactly(
                        "Ministry of Internal Affairs of Russia",
                        "International Police Cooperation Office");
        assertThat(lines(point, "address/printed"))
                .containsExactly("16 Zhitnaya Street", "119049 Moscow");
        assertThat(rows(List.of(point.path("address")), "state", "street", "postalCode", "city"))
                .containsExactly("given | 16 Zhitnaya Street | 119049 | Moscow");
        assertThat(
                        rows(
                                point.path("channels").values(),
                                "kind",
                                "state",
                                "printed",
                                "e164",
                                "value"))
                .containsExactly(
                        "telephone | given | +7 495 667 08 75 | +74956670875 | -",
                        "telephone | given | +7 495 667 68 96 | +74956676896 | -",
                        "fax | given | +7 495 667 06 29 | +74956670629 | -",
                        "fax | given | +7 499 230 25 80 | +74992302580 | -",
                        "email | not-given | - | - | -");
    }

    @Test
    void countsThemAndTellsWhatIsMissing() {
        assertThat(
                        rows(
                                List.of(then.path("counts")),
                                "members",
                                "suspended",
                                "representativesNamed",
                                "observers",
                                "meetings/past",
                                "meetings/ongoing",
                                "meetings/coming"))
                .containsExactly("11 | 0 | 0 | 7 | 7 | 0 | 2");
        assertThat(then.path("counts").path("gaps").asInt()).isEqualTo(then.path("gaps").size());
        assertThat(gapsOf("representative/")).hasSize(11);
        assertThat(gapsOf("member/")).hasSize(10);
        assertThat(gapsOf("contact-point/secretariat-2015-2016")).isNotEmpty();
        assertThat(gapsOf("meeting/")).hasSizeGreaterThanOrEqualTo(9);
        assertThat(Stream.of("membership", "meetings", "contacts"))
                .allSatisfy(part ->
                        assertThat(text(then, "freshness/" + part + "/state")).isEqualTo("fresh"));
    }

    @Test
    void saysTodayThatNobodyIsKnownToChairSince2017() {
        JsonNode chairmanship = today.path("chairmanship");
        assertThat(rows(List.of(chairmanship), "state", "since", "until", "term", "next"))
                .containsExactly("gap | 2017-01-01 | - | - | -");
        assertThat(terms(chairmanship.path("previous"))).containsExactly(THE_TERM);
    }

    @Test
    void showsTheOldSecretariatTodayOnlyAsTheLastKnown() {
        assertThat(rows(List.of(today.path("secretariat")), "state", "since", "contactPoints"))
                .containsExactly("gap | 2017-01-01 | -");
        assertThat(rows(today.at("/secretariat/lastKnown").values(), "id", "validUntil"))
                .containsExactly("secretariat-2015-2016 | 2016-12-31");
        assertThat(
                        rows(
                                List.of(today.path("counts")),
                                "members",
                                "meetings/past",
                                "meetings/coming"))
                .containsExactly("11 | 9 | 0");
    }

    private List<String> meetings(String when) {
        return rows(
                then.at("/meetings/" + when).values(),
                "id",
                "kind",
                "firstDay",
                "lastDay",
                "venue/state",
                "venue/city");
    }

    private List<String> gapsOf(String subject) {
        return each(then, "gaps")
                .map(gap -> text(gap, "subject"))
                .filter(about -> about.startsWith(subject))
                .toList();
    }

    private static List<String> terms(JsonNode term) {
        return rows(
                List.of(term),
                "id",
                "chair",
                "chairName",
                "firstDay",
                "end/kind",
                "end/lastDay",
                "status");
    }
}
