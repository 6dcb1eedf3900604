package bstf.contacts.contactpoints.web;

import static bstf.platform.web.MvcAnswers.assertProblem;
import static bstf.platform.web.MvcAnswers.body;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.contacts.contactpoints.ContactPointDraft;
import bstf.contacts.contactpoints.Owner;
import bstf.contacts.contactpoints.Samples;
import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ContactPointListTest extends OnTheTwin {

    @Test
    void listsThoseInUseOnTheDay() {
        given("days-old", ownedBy("days", "2015-01-01", "2016-12-31"));
        given("days-new", ownedBy("days", "2017-01-01", ""));
        assertThat(ids("?ownerId=days&validAt=2014-12-31")).isEmpty();
        assertThat(ids("?ownerId=days&validAt=2016-12-31")).containsExactly("days-old");
        assertThat(ids("?ownerId=days&validAt=2017-01-01")).containsExactly("days-new");
        assertThat(ids("?ownerId=days")).containsExactly("days-new");
        assertThat(ids("?ownerId=days&anyDay=true")).containsExactly("days-new", "days-old");
    }

    @Test
    void keepsTheKindsOfOwnersApart() {
        owners.know(new Owner.Member("two"));
        given("two-member", owned(new Owner.Member("two"), "2017-01-01", ""));
        given("two-observer", ownedBy("two", "2017-01-01", ""));
        assertThat(ids("?ownerId=two")).containsExactly("two-member", "two-observer");
        assertThat(ids("?ownerId=two&ownerKind=observer")).containsExactly("two-observer");
        assertThat(ids("?ownerId=two&ownerKind=secretariat")).isEmpty();
    }

    @Test
    void leavesOutTheRetiredUnlessAsked() {
        owners.know(new Owner.Member("LV"));
        given("gone", owned(new Owner.Member("LV"), "2017-01-01", ""));
        speakAs("LV");
        assertThat(
                        mvc.delete()
                                .with(caller())
                                .uri(POINTS + "/gone")
                                .header(HttpHeaders.IF_MATCH, "*"))
                .hasStatusOk();
        assertThat(ids("?ownerId=LV")).isEmpty();
        assertThat(ids("?ownerId=LV&retired=true")).containsExactly("gone");
    }

    @Test
    void listsWhatWasKnownAtAnInstant() {
        given("then", ownedBy("then", "2017-01-01", ""));
        assertThat(ids("?ownerId=then&knownAt=2026-11-24T11:59:59Z")).isEmpty();
        assertThat(ids("?ownerId=then&knownAt=2026-11-24T12:00:00Z")).containsExactly("then");
    }

    @Test
    void givesPageAfterPage() {
        for (var id : List.of("page-c", "page-a", "page-b")) {
            given(id, ownedBy("page", "2017-01-01", ""));
        }
        var first = get(POINTS + "?ownerId=page&limit=2");
        assertThat(ids(first)).containsExactly("page-a", "page-b");
        var next = body(first).path("next").stringValue();
        assertThat(first.getResponse().getHeaders(HttpHeaders.LINK))
                .anySatisfy(
                        link -> assertThat(link).contains(next, "ownerId=page", "rel=\"next\""));
        var second = get(POINTS + "?ownerId=page&limit=2&after=" + next);
        assertThat(ids(second)).containsExactly("page-c");
        assertThat(body(second).has("next")).isFalse();
    }

    @Test
    void refusesParametersThatItDoesNotTake() {
        assertInvalid("?limit=0", "limit");
        assertInvalid("?limit=201", "limit");
        assertInvalid("?ownerKind=SECRETARIAT", "ownerKind");
        assertInvalid("?anyDay=perhaps", "anyDay");
        assertInvalid("?knownAt=2026-11-24", "knownAt");
        assertInvalid("?owner=SE", "owner");
        assertThat(get(POINTS + "?after=nonsense"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("cursor-not-understood");
    }

    @Test
    void refusesADayThatIsNone() {
        var detail = "validAt: '2015-02-29' (expected: a day as yyyy-MM-dd, 2016-11-23)";
        assertProblem(
                get(POINTS + "?validAt=2015-02-29"),
                Problem.of(ProblemCode.INVALID_PARAMETER, detail)
                        .because(
                                List.of(new FieldProblem("validAt", "invalid-parameter", detail))));
    }

    @Test
    void takesNoOtherMethod() {
        assertThat(mvc.delete().with(caller()).uri(POINTS))
                .hasStatus(405)
                .hasHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS, POST");
    }

    private void assertInvalid(String query, String field) {
        assertThat(get(POINTS + query))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("errors[0].field")
                .isEqualTo(field);
    }

    private ContactPointDraft ownedBy(String observer, String validFrom, String validUntil) {
        owners.know(new Owner.Observer(observer));
        return owned(new Owner.Observer(observer), validFrom, validUntil);
    }

    private static ContactPointDraft owned(Owner owner, String validFrom, String validUntil) {
        var sample = Samples.swedishUnit();
        return new ContactPointDraft(
                owner,
                sample.organisation(),
                sample.address(),
                sample.channels(),
                LocalDate.parse(validFrom),
                Optional.of(validUntil).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    }

    private List<String> ids(String query) {
        var result = get(POINTS + query);
        assertThat(result).hasStatusOk();
        return ids(result);
    }

    private static List<String> ids(MvcTestResult result) {
        return body(result)
                .path("items")
                .valueStream()
                .map(item -> item.path("id").stringValue())
                .toList();
    }
}
