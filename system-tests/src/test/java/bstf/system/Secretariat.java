package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/**
 * Who acts as the secretariat in the gap of today: a caretaker, proposed by Sweden and approved by
 * Denmark.
 *
 * @param member its code
 * @param token good for its hat
 * @param api the interface at the gateway, under the hat
 */
record Secretariat(String member, Supplier<String> token, Api api) {
    private static final String FINLAND = "FI";
    private static final Duration UNTIL_HEARD = Duration.ofMinutes(2);

    static Secretariat appointedIn(RunningSystem system) {
        String path = "/api/v1/rota/caretakers/" + Day.today();
        Answer proposed =
                system.as("SE")
                        .put(
                                path,
                                "{\"member\": \"%s\", \"lastDay\": \"%s\"}"
                                        .formatted(FINLAND, Day.today().plusDays(60)),
                                "If-Match",
                                "*");
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        Answer approved = system.as("DK").post(path + "/approval", "", "If-Match", proposed.etag());
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        Supplier<String> token = () -> system.tokens().of(FINLAND, Tokens.HAT);
        var secretariat = new Secretariat(FINLAND, token, system.api().bearing(token));
        secretariat.isHeardOf();
        return secretariat;
    }

    /** The other services hear of it; the owner of the calendar shows when. */
    private void isHeardOf() {
        Subject subject = Subjects.meeting();
        Awaitility.await("the caretaker is known to the calendar")
                .atMost(UNTIL_HEARD)
                .pollInSameThread()
                .until(() -> {
                    Answer answer =
                            api.put(
                                    subject.path(),
                                    subject.created("Prepared by the caretaker"),
                                    "If-None-Match",
                                    "*");
                    return answer.status() == 201;
                });
    }
}
