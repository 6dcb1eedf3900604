package bstf.gateway.overview.heard;

/** Things that are not for everybody, one or more for each audience; the people are invented. */
public final class Restricted {
    private static final String MEETING =
            """
            {"id": "%1$s", "title": "For %1$s", "visibility": {"audience": "%2$s", "parties": [%3$s]}, %4$s
             "firstDay": "2027-01-10", "lastDay": "2027-01-10", "gaps": []}\
            """;
    private static final String HOLDERS =
            """
            [{"firstDay": "2020-01-01", "state": "held", "person": {"name": "Mari Näidis", "title": "Director"}}]\
            """;

    private Restricted() {}

    /** All of them, beside what {@code facts} say already. */
    public static Facts added(Facts facts) {
        people(facts);
        meetings(facts);
        return contacts(facts)
                .change(
                        "membership",
                        "rota/rota",
                        """
                        {"caretakers": [
                          {"member": "EE", "firstDay": "2026-11-01", "lastDay": "2026-12-31", "status": "approved"},
                          {"member": "LV", "firstDay": "2026-11-24", "lastDay": "2026-12-31", "status": "proposed"}]}\
                        """);
    }

    private static void people(Facts facts) {
        facts.change(
                "membership",
                "representative/EE",
                "{\"holders\": %s, \"gaps\": []}".formatted(HOLDERS));
        facts.change(
                "membership",
                "observer/europol",
                "{\"seats\": [{\"id\": \"head\", \"title\": \"Head of unit\", \"holders\": %s}]}"
                        .formatted(HOLDERS));
    }

    private static void meetings(Facts facts) {
        meeting(
                facts,
                "all",
                MEETING.formatted("all", "public", "", "\"replacedBy\": \"members\","));
        meeting(facts, "observers", MEETING.formatted("observers", "observers", "", ""));
        meeting(facts, "members", MEETING.formatted("members", "members", "", ""));
        meeting(facts, "secretariat", MEETING.formatted("secretariat", "secretariat", "", ""));
        meeting(
                facts,
                "named",
                MEETING.formatted("named", "secretariat", "\"EE\", \"europol\"", ""));
        meeting(
                facts,
                "draft",
                MEETING.formatted(
                        "draft", "public", "", "\"draft\": true, \"draftedBy\": \"FI\","));
    }

    /** A meeting whose message has these members in place of those of another one. */
    public static void meeting(Facts facts, String id, String members) {
        facts.say(
                "meetings",
                "meeting/" + id,
                Facts.changed("meetings", "meeting/2015-02-planning", members));
    }

    private static Facts contacts(Facts facts) {
        return facts.change(
                "contacts",
                "contact-point/secretariat-2015-2016",
                """
                {"channels": [
                  {"id": "telephone-1", "kind": "telephone", "state": "given", "printed": "+7 495 667 08 75"},
                  {"id": "desk", "kind": "telephone", "state": "given", "printed": "+7 495 000 00 00", "direct": true},
                  {"id": "mobile", "kind": "telephone", "state": "not-given", "direct": true}],
                 "verification": {"state": "verified", "on": "2016-01-01", "by": "Mari Näidis"},
                 "gaps": [
                  {"code": "number-not-given", "field": "channels.mobile", "since": "2015-01-01"},
                  {"code": "country-not-given", "field": "address.country", "since": "2015-01-01"}],
                 "gapsWithoutDirect": [
                  {"code": "country-not-given", "field": "address.country", "since": "2015-01-01"}]}\
                """);
    }
}
