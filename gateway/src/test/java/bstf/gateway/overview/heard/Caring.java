package bstf.gateway.overview.heard;

/**
 * The gap of November 2026, in which Estonia takes care, and how its secretariat is reached; the
 * numbers are invented.
 */
public final class Caring {
    private static final String ROTA = "rota/rota";

    private Caring() {}

    /** Estonia takes care from 1 November to 31 December 2026; Latvia is only proposed. */
    public static Facts appointed(Facts facts) {
        return rota(
                facts,
                """
                {"caretakers": [
                  {"member": "EE", "firstDay": "2026-11-01", "lastDay": "2026-12-31", "status": "approved"},
                  {"member": "LV", "firstDay": "2026-11-20", "lastDay": "2026-12-31", "status": "proposed"}]}\
                """);
    }

    /** The rota with these members in place of its own. */
    public static Facts rota(Facts facts, String members) {
        return facts.change("membership", ROTA, members);
    }

    /** A contact point of the secretariat of {@code tenure}, for {@code audience}. */
    public static Facts reached(
            Facts facts, String id, String tenure, String validFrom, String audience) {
        return point(
                facts,
                id,
                tenure,
                validFrom,
                "\"visibility\": {\"audience\": \"%s\", \"parties\": []},".formatted(audience));
    }

    /** The same, as a draft of {@code party}. */
    public static Facts drafted(
            Facts facts, String id, String tenure, String validFrom, String party) {
        return point(
                facts,
                id,
                tenure,
                validFrom,
                "\"draft\": true, \"draftedBy\": \"%s\",".formatted(party));
    }

    /** After the founding's term and the caretaker there is one more term. */
    public static Facts followedBy(Facts facts, String chair, String firstDay, String status) {
        return rota(
                facts,
                """
                {"terms": [
                  {"id": "2015-2016-ru", "chair": "RU", "firstDay": "2015-01-01", "status": "decided",
                   "end": {"kind": "decided", "lastDay": "2016-12-31"}},
                  {"id": "next", "chair": "%s", "firstDay": "%s", "status": "%s", "end": {"kind": "open"}}],
                 "caretakers": [
                  {"member": "EE", "firstDay": "2026-11-01", "lastDay": "2026-12-31", "status": "approved"}]}\
                """
                        .formatted(chair, firstDay, status));
    }

    private static Facts point(
            Facts facts, String id, String tenure, String validFrom, String forWhom) {
        var message =
                Facts.changed(
                        "contacts",
                        "contact-point/secretariat-2015-2016",
                        """
                        {"id": "%1$s", "owner": {"kind": "secretariat", "id": "%2$s"},
                         "organisation": ["Police of %1$s"], "address": {"state": "not-given"},
                         "channels": [
                          {"id": "telephone", "kind": "telephone", "state": "given", "printed": "+372 612 3456"},
                          {"id": "duty", "kind": "telephone", "state": "given", "printed": "+372 500 0000", "direct": true}],
                         "validFrom": "%3$s", "verification": {"state": "verified", "on": "2026-11-02", "by": "Mari Näidis"},
                         %4$s
                         "gaps": [{"code": "address-not-given", "field": "address", "since": "%3$s"}]}\
                        """
                                .formatted(id, tenure, validFrom, forWhom));
        message.remove("validUntil");
        return facts.say("contacts", "contact-point/" + id, message);
    }
}
