package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What one may not see does not exist: the public and an observer ask the same 2,000 questions
 * before and after five hundred restricted things are made, and are told the same, byte for byte:
 * status, body and every header but those that {@link Outsider} leaves out.
 */
@ExtendWith(TheSystem.class)
@Order(28)
class TwoWorldsTest {
    private static final Duration UNTIL_HEARD = Duration.ofSeconds(60);

    private final RunningSystem system;

    TwoWorldsTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void cannotBeToldApartByThoseWhoSeeNothingOfTheDifference() {
        Secretariat secretariat = system.secretariat();
        List<Outsider> outsiders =
                List.of(
                        new Outsider("the public", system.api()),
                        new Outsider("an observer", system.as("europol")));
        List<String> questions = Questions.all(system.api(), Instant.now());
        assertThat(questions.size() * outsiders.size()).isGreaterThanOrEqualTo(2_000);
        Map<Outsider, Map<String, String>> before = new LinkedHashMap<>();
        outsiders.forEach(outsider -> before.put(outsider, outsider.asks(questions)));

        Restricted.madeBy(secretariat);
        isSeenByThoseWhoMay(secretariat);

        before.forEach((outsider, answers) -> {
            for (String question : questions) {
                tellsTheSame(outsider, question, answers.getOrDefault(question, ""));
            }
        });
    }

    /** Else nothing would have been hidden, and both worlds were one. */
    private void isSeenByThoseWhoMay(Secretariat secretariat) {
        Api member = system.as("SE");
        assertThat(member.get("/api/v1/meetings/restricted-001").status()).isEqualTo(200);
        assertThat(member.get("/api/v1/meetings/restricted-002").status()).isEqualTo(404);
        assertThat(member.get("/api/v1/meetings/restricted-003").status()).isEqualTo(200);
        assertThat(secretariat.api().get("/api/v1/meetings/restricted-250").status())
                .isEqualTo(200);
        Awaitility.await("the overview of members shows what they may see")
                .atMost(UNTIL_HEARD)
                .until(() ->
                        member.get("/api/v1/overview?validAt=" + Day.OF_TESTS.plusDays(8))
                                .text()
                                .contains("restricted-249"));
    }

    /** A part of the overview may be told to be stale for a moment; nothing else may pass. */
    private static void tellsTheSame(Outsider outsider, String question, String before) {
        Awaitility.await(outsider.name() + " asks " + question)
                .atMost(Duration.ofMinutes(1))
                .pollDelay(Duration.ZERO)
                .pollInSameThread()
                .untilAsserted(() -> assertThat(outsider.isTold(question)).isEqualTo(before));
    }
}
