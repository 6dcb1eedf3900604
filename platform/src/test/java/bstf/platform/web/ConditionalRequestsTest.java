package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionalRequestsTest extends OverHttp {

    @Test
    void tagsAResourceWithRevisionAndContent() {
        var created = put("tagged", buoy("Tagged"));
        var read = get("/api/v1/buoys/tagged");

        assertThat(header(read, "ETag")).matches("\"1-[0-9a-f]{16}\"");
        assertThat(header(created, "ETag")).isEqualTo(header(read, "ETag"));
        assertThat(header(created, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(read, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(read, "Vary")).isEqualTo("Accept-Encoding, Authorization");
    }

    @Test
    void sendsNothingToWhoHasItAlready() {
        put("known", buoy("Known"));
        var tag = header(get("/api/v1/buoys/known"), "ETag");

        var again = get("/api/v1/buoys/known", "If-None-Match", "\"x\", W/" + tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(get("/api/v1/buoys/known", "If-None-Match", "\"1\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void tagsListsByTheirContent() {
        put("listed", buoy("Listed"));
        var tag = header(get("/api/v1/buoys?limit=1"), "ETag");

        assertThat(tag).matches("\"-[0-9a-f]{16}\"");
        assertThat(get("/api/v1/buoys?limit=1", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void answersAHeadLikeAGet() {
        put("headed", buoy("Headed"));
        var get = get("/api/v1/buoys/headed");
        var head = send("HEAD", "/api/v1/buoys/headed", "");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(get, "ETag"));
        assertThat(header(head, "Content-Length")).isEqualTo(header(get, "Content-Length"));
    }

    @Test
    void givesTheCompressedFormItsOwnTag() {
        for (int number = 0; number < 9; number++) {
            put("zip-" + number, buoy("Zip"));
        }
        var plain = get("/api/v1/buoys?colour=sea-green");
        var zipped = get("/api/v1/buoys?colour=sea-green", "Accept-Encoding", "gzip");

        assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(zipped, "ETag"))
                .isEqualTo(header(plain, "ETag").replaceAll("\"$", "-gz\""));
        assertThat(zipped.body().length()).isLessThan(plain.body().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "\"1-abc\"", "\"9\", \"1-abc-gz\"", "*"})
    void changesWhatTheCallerHasSeen(String ifMatch) {
        var id = "seen-" + Integer.toHexString(ifMatch.hashCode());
        put(id, buoy("Seen"));

        var changed = patch(id, ifMatch, "{\"note\":\"new\"}");

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(header(changed, "ETag")).startsWith("\"2-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"1\"", "\"other\"", "\"\""})
    void refusesToChangeWhatTheCallerHasNotSeen(String ifMatch) {
        put("unseen", buoy("Unseen"));

        assertProblem(
                patch("unseen", ifMatch, "{}"),
                Problem.of(
                        ProblemCode.STALE_REVISION,
                        "Revision 1 stands now. Read it again, look at what changed, and repeat your"
                                + " change with the new ETag."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7", "\"a\" \"b\"", "*, \"7\""})
    void refusesAnIfMatchThatIsNoList(String ifMatch) {
        var detail =
                "If-Match is not a list of entity tags. Send an ETag with its quotes: \"7-3f2a\".";

        assertProblem(
                patch("any", ifMatch, "{}"),
                Problem.of(ProblemCode.INVALID_HEADER, detail)
                        .because(List.of(new FieldProblem("If-Match", "invalid-header", detail))));
    }

    @Test
    void changesNothingUnseen() {
        assertProblem(
                send("DELETE", "/api/v1/buoys/any", ""),
                Problem.of(
                        ProblemCode.PRECONDITION_REQUIRED,
                        "Read the resource and send its ETag as If-Match."));
    }
}
