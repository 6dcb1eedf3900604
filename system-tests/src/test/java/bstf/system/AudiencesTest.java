package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees what of a meeting, in the service that owns it and in the gateway's overview alike. */
@ExtendWith(TheSystem.class)
@Order(27)
class AudiencesTest {
    private static final Duration UNTIL_HEARD = Duration.ofMinutes(2);

    private final RunningSystem system;

    AudiencesTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void seeWhatIsMeantForThem() {
        sees(meeting("public"), List.of("public", "europol", "SE", "FI"));
        sees(meeting("observers"), List.of("europol", "SE", "FI"));
        sees(meeting("members"), List.of("SE", "FI"));
        sees(meeting("secretariat"), List.of("FI"));
        sees(meeting("secretariat", "europol"), List.of("europol", "FI"));
    }

    @Test
    void shareNoEditionOfTheOverview() {
        var eyes = List.of(system.api(), system.as("europol"), system.as("SE"));
        meeting("members");
        for (Api each : eyes) {
            Answer answer = overview(each);
            assertThat(answer.header("Cache-Control").orElse("")).doesNotContain("public");
            assertThat(answer.headers().allValues("Vary"))
                    .anySatisfy(vary -> assertThat(vary).containsIgnoringCase("Authorization"));
        }
    }

    private void sees(Subject meeting, List<String> those) {
        for (String who : List.of("public", "europol", "SE", "FI")) {
            boolean may = those.contains(who);
            assertThat(as(who).get(meeting.path()).status())
                    .as("%s asks for %s", who, meeting.path())
                    .isEqualTo(may ? 200 : 404);
            assertThat(as(who).get("/api/v1/meetings?limit=200&from=" + Day.OF_TESTS).text())
                    .satisfies(
                            text -> assertThat(text.contains(meeting.id())).as(who).isEqualTo(may));
        }
        Awaitility.await("the overview shows " + meeting)
                .atMost(UNTIL_HEARD)
                .until(() -> overview(as("FI")).text().contains(meeting.id()));
        for (String who : List.of("public", "europol", "SE")) {
            assertThat(overview(as(who)).text().contains(meeting.id()))
                    .as("%s reads the overview", who)
                    .isEqualTo(those.contains(who));
        }
    }

    private Api as(String who) {
        return switch (who) {
            case "public" -> system.api();
            case "FI" -> system.secretariat().api();
            default -> system.as(who);
        };
    }

    private Subject meeting(String audience, String... parties) {
        Subject meeting = Subjects.meeting();
        Answer created =
                system.secretariat()
                        .api()
                        .put(
                                meeting.path(),
                                Subjects.visible(
                                        meeting.created("For " + audience), audience, parties),
                                "If-None-Match",
                                "*");
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return meeting;
    }

    private static Answer overview(Api api) {
        return api.get("/api/v1/overview?validAt=" + Day.OF_TESTS);
    }
}
