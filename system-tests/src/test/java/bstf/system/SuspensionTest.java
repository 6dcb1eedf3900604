package bstf.system;

import static bstf.system.Refusals.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A member that two others suspend has no rights any more: at once where standings are kept, and
 * elsewhere as soon as it is heard, with the very token that was good a moment ago.
 */
@ExtendWith(TheSystem.class)
@Order(26)
class SuspensionTest {
    private static final String ICELAND = "IS";
    private static final Duration UNTIL_HEARD = Duration.ofMinutes(2);
    private static final String SUSPENDED =
            "{\"standing\": \"suspended\", \"decision\": {\"text\": \"Decided by the members.\"}}";

    private final RunningSystem system;
    private final Api iceland;

    SuspensionTest(RunningSystem system) {
        this.system = system;
        this.iceland = system.underTheHat(ICELAND);
    }

    @Test
    void takesEffectOnTheNextRequestInEveryService() {
        String meeting = onlyForMembers();
        Subject point = ownContactPoint();
        assertThat(iceland.get(meeting).status()).isEqualTo(200);
        assertThat(nameSomebody().status()).isIn(200, 201);

        suspend();

        isRefused(nameSomebody(), 403, "suspended");
        until(
                "the contacts service has heard of it",
                () -> isSuspended(iceland.patch(point.path(), mark("late"), "If-Match", "*")));
        until("the calendar has heard of it", () -> iceland.get(meeting).status() == 404);
        until(
                "the overview has heard of it",
                () -> !overview(iceland).contains(meeting.replaceAll(".*/", "")));
        assertThat(overview(system.as("SE"))).contains(meeting.replaceAll(".*/", ""));
    }

    private void suspend() {
        String path = "/api/v1/members/IS/standings/" + Day.today();
        Answer proposed = system.as("NO").put(path, SUSPENDED, "If-Match", "*");
        assertThat(proposed.isTaken()).as(proposed.text()).isTrue();
        assertThat(nameSomebody().isTaken()).as("what is proposed gives nothing").isTrue();
        Answer approved = system.as("PL").post(path + "/approval", "", "If-Match", proposed.etag());
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
    }

    private Answer nameSomebody() {
        return iceland.put(
                "/api/v1/representatives/IS/holders/" + Day.today(),
                "{\"state\": \"held\", \"person\": {\"name\": \"Þórdís Dæmi\"}}",
                "If-Match",
                "*");
    }

    private String onlyForMembers() {
        Subject meeting = Subjects.meeting();
        Answer created =
                system.secretariat()
                        .api()
                        .put(
                                meeting.path(),
                                Subjects.visible(meeting.created("For members"), "members"),
                                "If-None-Match",
                                "*");
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        until("the overview shows it", () -> overview(iceland).contains(meeting.id()));
        return meeting.path();
    }

    private Subject ownContactPoint() {
        Subject point = Subjects.contactPoint();
        Answer created =
                iceland.put(
                        point.path(),
                        point.created("Iceland's desk").replace("\"FI\"", "\"IS\""),
                        "If-None-Match",
                        "*");
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return point;
    }

    private static String mark(String mark) {
        return "{\"organisation\": [\"%s\"]}".formatted(mark);
    }

    private static boolean isSuspended(Answer answer) {
        return answer.status() == 403 && answer.text().contains("\"suspended\"");
    }

    private static String overview(Api api) {
        return api.get("/api/v1/overview?validAt=" + Day.OF_TESTS).text();
    }

    private static void until(String what, Callable<Boolean> holds) {
        Awaitility.await(what).atMost(UNTIL_HEARD).pollInSameThread().until(holds);
    }
}
