package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.token.TokensForTests;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.net.http.HttpResponse;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What one does not see must not be told by what one sees. */
class HiddenThingsTest extends OverHttp {
    private static final String WRECKS = "/api/v1/wrecks";
    private static final String EUROPOL = TokensForTests.bearer(TokensForTests.writing("europol"));
    private static final String EE = TokensForTests.bearer(TokensForTests.writing("EE"));

    @Test
    void answersThePublicTheSameWhateverIsHidden() {
        found("vasa", "FI", 30, false);
        var before = get(WRECKS + "/vasa");
        var beforeAsObserver = as(EUROPOL, "/vasa");

        patchWreck("vasa", "{\"depth\":32}");
        found("hidden", "FI", 7, true);

        assertSameBytes(get(WRECKS + "/vasa"), before);
        assertSameBytes(as(EUROPOL, "/vasa"), beforeAsObserver);
        assertThat(before.body()).doesNotContain("depth", "revision", "changedAt");
        assertThat(header(before, "ETag")).matches("\"-[0-9a-f]{16}\"");
    }

    @Test
    void answersListsTheSameWhateverIsHidden() {
        found("mars", "FI", 75, false);
        var before = get(WRECKS);

        patchWreck("mars", "{\"depth\":76}");
        found("a-draft", "FI", 1, true);

        assertSameBytes(get(WRECKS), before);
    }

    @Test
    void tellsMembersAndTheOwnerWhatToChangeItBy() {
        found("gribshunden", "FI", 10, false);

        assertThat(header(as(EE, "/gribshunden"), "ETag")).startsWith("\"1-");
        assertThat(as(EE, "/gribshunden").body()).contains("\"depth\":10", "\"revision\":1");
    }

    @Test
    void hasNothingWhereThereIsOnlySomethingHidden() {
        found("secret", "FI", 10, true);

        for (var path : new String[] {"/secret", "/absent"}) {
            assertProblem(get(WRECKS + path), Problem.of(ProblemCode.NOT_FOUND));
            assertProblem(as(EE, path), Problem.of(ProblemCode.NOT_FOUND));
            assertProblem(
                    send(
                            "PATCH",
                            WRECKS + path,
                            "{}",
                            "Content-Type",
                            MergePatch.MEDIA_TYPE,
                            "If-Match",
                            "*",
                            "Authorization",
                            EE),
                    Problem.of(ProblemCode.NOT_FOUND));
        }
        assertThat(as(BEARER, "/secret").statusCode()).isEqualTo(200);
    }

    @Test
    void takesAPublicTagForNoRevision() {
        found("kronan", "FI", 26, false);
        var tag = header(get(WRECKS + "/kronan"), "ETag");

        assertThat(patchWreck("kronan", tag, "{\"depth\":27}").statusCode()).isEqualTo(412);
    }

    @Test
    void showsNoPastOfWhatIsClosedNow() {
        found("closed", "FI", 26, false);
        patchWreck("closed", "{\"draft\":true}");

        assertProblem(
                get(WRECKS + "/closed?knownAt=2016-10-01T09:00:00Z"),
                Problem.of(ProblemCode.NOT_FOUND));
    }

    private HttpResponse<String> as(String bearer, String path) {
        return get(WRECKS + path, "Authorization", bearer);
    }

    private void found(String id, String owner, int depth, boolean draft) {
        var body =
                "{\"owner\":\"%s\",\"name\":\"A wreck\",\"depth\":%d,\"draft\":%s}"
                        .formatted(owner, depth, draft);
        var created =
                send(
                        "PUT",
                        WRECKS + "/" + id,
                        body,
                        "Content-Type",
                        "application/json",
                        "If-None-Match",
                        "*");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    }

    private void patchWreck(String id, String body) {
        assertThat(patchWreck(id, "*", body).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> patchWreck(String id, String ifMatch, String body) {
        return send(
                "PATCH",
                WRECKS + "/" + id,
                body,
                "Content-Type",
                MergePatch.MEDIA_TYPE,
                "If-Match",
                ifMatch);
    }

    private static void assertSameBytes(HttpResponse<String> now, HttpResponse<String> before) {
        assertThat(now.body()).isEqualTo(before.body());
        assertThat(now.statusCode()).isEqualTo(before.statusCode());
        var known = new TreeMap<>(before.headers().map());
        var answered = new TreeMap<>(now.headers().map());
        known.remove("date");
        answered.remove("date");
        assertThat(answered).isEqualTo(known);
    }
}
