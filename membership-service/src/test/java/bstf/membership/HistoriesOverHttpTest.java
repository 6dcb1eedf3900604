package bstf.membership;

import static bstf.platform.web.MvcAnswers.body;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Scope;
import bstf.platform.access.web.CallerForTests;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

class HistoriesOverHttpTest extends OnTheTwins {
    private static final RequestPostProcessor AUDITOR =
            CallerForTests.ofNoParty("auditor", Scope.AUDIT_READ);
    private static final String FINLAND =
            """
            {"chair": "FI", "firstDay": "2017-01-01", "end": {"kind": "open"}}
            """;

    @Test
    void tellAuditorsWhoProposedAndWhoDecided() {
        put(FI, "/rota/terms/2017-fi", 1, FINLAND);
        put(IS, "/rota/terms/2017-fi/decision", 2, DECISION);

        var changes = body(get(AUDITOR, "/rota/history")).path("items");

        assertThat(changes)
                .extracting(change -> change.path("event").stringValue())
                .containsExactly("RotaDrawnUp", "TermProposed", "TermDecided");
        assertThat(changes.get(1).path("by").stringValue()).isEqualTo("test-FI");
        assertThat(changes.get(2).path("party").stringValue()).isEqualTo("IS");
        JsonNode term = changes.get(2).at("/state/terms/1");
        assertThat(term.path("proposedBy").stringValue()).isEqualTo("FI");
        assertThat(term.path("approvedBy").stringValue()).isEqualTo("IS");
    }

    @Test
    void areForAuditorsOnly() {
        for (var path :
                List.of(
                        "/rota/history",
                        "/members/FI/history",
                        "/representatives/FI/history",
                        "/observers/emcdda/history")) {
            assertThat(get(AUDITOR, path)).hasStatusOk();
            assertRefused(get(path), 401, "token-required");
            assertRefused(get(CHAIR, path), 403, "scope-missing");
        }
        assertRefused(get(AUDITOR, "/members/SE/history"), 404, "not-found");
    }
}
