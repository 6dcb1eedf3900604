package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Scope;
import bstf.platform.access.token.TokensForTests;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HistoryTest extends OverHttp {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String AUDITOR =
            TokensForTests.bearer(TokensForTests.ofNoParty("test-auditor", Scope.AUDIT_READ));

    @Test
    void tellsAuditorsWhoChangedWhatWhen() {
        put("watched", buoy("Watched"));
        patch("watched", "*", "{\"note\":\"rusty\"}");

        var items = json(audited("buoys/watched")).path("items");

        assertThat(items).hasSize(2);
        assertThat(items.path(1).path("revision").asLong()).isEqualTo(2);
        assertThat(items.path(1).path("event").asString()).isEqualTo("BuoyChanged");
        assertThat(items.path(1).path("by").asString()).isEqualTo("test-FI");
        assertThat(items.path(1).path("party").asString()).isEqualTo("FI");
        assertThat(items.path(1).path("recordedAt").asString()).isEqualTo("2016-10-01T09:00:00Z");
        assertThat(items.path(1).at("/state/note").asString()).isEqualTo("rusty");
        assertThat(items.path(0).path("state").has("note")).isFalse();
    }

    @Test
    void comesInPages() {
        put("paged", buoy("Paged"));
        patch("paged", "*", "{\"note\":\"a\"}");
        patch("paged", "*", "{\"note\":\"b\"}");

        var first = json(audited("buoys/paged", "limit=2"));
        var second = json(audited("buoys/paged", "limit=2&after=" + first.path("next").asString()));

        assertThat(first.path("items")).hasSize(2);
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.at("/items/0/revision").asLong()).isEqualTo(3);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void leavesDraftsOut() {
        wreck("drafted", true);
        wreck("published", true);
        change("published", "{\"draft\":false}");
        change("published", "{\"depth\":9}");

        assertProblem(audited("wrecks/drafted"), Problem.of(ProblemCode.NOT_FOUND));
        assertThat(json(audited("wrecks/published")).path("items"))
                .extracting(item -> item.path("revision").asLong())
                .containsExactly(2L, 3L);
        assertThat(json(audited("wrecks/published", "limit=1")).path("items")).hasSize(1);
    }

    @Test
    void isForAuditorsAlone() {
        put("private", buoy("Private"));

        var anonymous = get("/api/v1/buoys/private/history");
        assertThat(anonymous.statusCode()).isEqualTo(401);
        assertThat(json(anonymous).path("code").asString()).isEqualTo("token-required");
        var member = get("/api/v1/buoys/private/history", "Authorization", BEARER);
        assertThat(member.statusCode()).isEqualTo(403);
        assertThat(json(member).path("code").asString()).isEqualTo("scope-missing");
    }

    @Test
    void knowsNoHistoryOfNothing() {
        assertProblem(audited("buoys/never"), Problem.of(ProblemCode.NOT_FOUND));
    }

    @Test
    void refusesACursorThatItDidNotGive() {
        put("cursed", buoy("Cursed"));

        assertProblem(
                audited("buoys/cursed", "after=" + Cursor.of("Cursed|cursed")),
                Problem.of(ProblemCode.CURSOR_NOT_UNDERSTOOD));
    }

    private HttpResponse<String> audited(String thing) {
        return audited(thing, "limit=50");
    }

    private HttpResponse<String> audited(String thing, String query) {
        return get("/api/v1/%s/history?%s".formatted(thing, query), "Authorization", AUDITOR);
    }

    private void wreck(String id, boolean draft) {
        send(
                "PUT",
                "/api/v1/wrecks/" + id,
                "{\"owner\":\"FI\",\"name\":\"W\",\"depth\":1,\"draft\":%s}".formatted(draft),
                "Content-Type",
                "application/json",
                "If-None-Match",
                "*");
    }

    private void change(String id, String body) {
        send(
                "PATCH",
                "/api/v1/wrecks/" + id,
                body,
                "Content-Type",
                MergePatch.MEDIA_TYPE,
                "If-Match",
                "*");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
