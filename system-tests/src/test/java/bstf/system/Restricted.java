package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Meetings and contact points that neither the public nor observers may know of: for members, for
 * the secretariat, for one named party, and drafts, in turn.
 */
final class Restricted {
    static final int OF_EACH = 250;

    /** What the title of each says. */
    static final String MARK = "Restricted matter";

    private Restricted() {}

    static Stream<String> ids(int first) {
        return IntStream.rangeClosed(1, first).mapToObj("restricted-%03d"::formatted);
    }

    /** Makes all of them, as the secretariat and as the state that it is. */
    static void madeBy(Secretariat secretariat) {
        List<String> ids = ids(OF_EACH).toList();
        for (int index = 0; index < ids.size(); index++) {
            String audience = audience(index);
            create(
                    secretariat.api(),
                    "/api/v1/meetings/" + ids.get(index),
                    meeting(Day.OF_TESTS.plusDays(index % 10), audience));
            create(
                    secretariat.api(),
                    "/api/v1/contact-points/" + ids.get(index),
                    contactPoint(owner(secretariat, index), audience));
        }
    }

    private static void create(Api api, String path, String body) {
        Answer answer = api.put(path, body, "If-None-Match", "*");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private static String audience(int index) {
        return switch (index % 4) {
            case 0 -> Subjects.visibility("members");
            case 1 -> Subjects.visibility("secretariat");
            case 2 -> Subjects.visibility("secretariat", "SE");
            default -> Subjects.visibility("public") + ", \"draft\": true";
        };
    }

    /** Only what belongs to a secretariat can be a draft. */
    private static String owner(Secretariat secretariat, int index) {
        return index % 4 == 3
                ? "{\"kind\": \"secretariat\", \"id\": \"%s\"}".formatted(Day.today())
                : "{\"kind\": \"member\", \"id\": \"%s\"}".formatted(secretariat.member());
    }

    private static String meeting(LocalDate day, String audience) {
        return """
        {"kind": "operational-planning", "title": "%s", "firstDay": "%s", "lastDay": "%s",
         "times": {"state": "not-given"}, "venue": {"state": "not-given"}, %s}\
        """
                .formatted(MARK, day, day, audience);
    }

    private static String contactPoint(String owner, String audience) {
        return """
        {"owner": %s, "organisation": ["%s"],
         "address": {"state": "not-given"}, "channels": [], "validFrom": "%s", %s}\
        """
                .formatted(owner, MARK, Day.today(), audience);
    }
}
