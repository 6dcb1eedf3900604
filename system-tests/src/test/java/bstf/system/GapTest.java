package bstf.system;

import static bstf.system.Refusals.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody chairs today, and members can do what is theirs all the same. */
@ExtendWith(TheSystem.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(15)
class GapTest {
    private static final String HELD =
            "{\"state\": \"held\", \"person\": {\"name\": \"Eha Näidis\", \"office\": \"State Secretary\"}}";

    private final RunningSystem system;

    GapTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    @Order(1)
    void hasNoSecretariat() {
        Subject meeting = Subjects.meeting();
        for (String member : new String[] {"RU", "FI"}) {
            isRefused(
                    system.underTheHat(member)
                            .put(meeting.path(), meeting.created("Nobody's"), "If-None-Match", "*"),
                    403,
                    "no-chair-for-that-day");
        }
        isRefused(
                system.underTheHat("RU")
                        .patch("/api/v1/body", "{\"shortName\": \"TF\"}", "If-Match", "*"),
                403,
                "no-chair-today");
    }

    @Test
    @Order(2)
    void letsAMemberNameItsOwnPeopleAndNobodyElses() {
        String own = "/api/v1/representatives/EE/holders/" + Day.today();
        String foreign = "/api/v1/representatives/LV/holders/" + Day.today();

        assertThat(system.as("EE").put(own, HELD, "If-Match", "*").status()).isEqualTo(201);
        isRefused(system.as("EE").put(foreign, HELD, "If-Match", "*"), 403, "not-your-own");
        isRefused(system.as("europol").put(own, HELD, "If-Match", "*"), 403, "not-your-own");
        isRefused(system.api().put(own, HELD, "If-Match", "*"), 401, "token-required");
        isRefused(
                system.api()
                        .bearing(system.tokens().of("EE", "bstf.read"))
                        .put(own, HELD, "If-Match", "*"),
                403,
                "scope-missing");
    }

    @Test
    @Order(3)
    void takesTwoMembersToDecideATerm() {
        String term = "/api/v1/rota/terms/2029-2030-ee";
        String plan =
                """
                {"chair": "EE", "firstDay": "2029-01-01",
                 "end": {"kind": "decided", "lastDay": "2030-12-31"}}\
                """;
        String decision = "{\"text\": \"Decided by the members in writing.\"}";
        isRefused(system.as("europol").put(term, plan, "If-Match", "*"), 403, "not-a-member");
        Answer proposed = system.as("LV").put(term, plan, "If-Match", "*");
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);

        isRefused(
                system.as("LV").put(term + "/decision", decision, "If-Match", proposed.etag()),
                403,
                "second-member-needed");
        Answer decided =
                system.as("LT").put(term + "/decision", decision, "If-Match", proposed.etag());
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(decided.json().path("status").asString()).isEqualTo("decided");
        assertThat(decided.json().path("proposedBy").asString()).isEqualTo("LV");
        assertThat(decided.json().path("approvedBy").asString()).isEqualTo("LT");
    }

    @Test
    @Order(4)
    void isFilledByACaretakerThatTwoMembersAppoint() {
        Secretariat secretariat = system.secretariat();
        Subject meeting = Subjects.meeting();

        isRefused(
                system.as(secretariat.member())
                        .put(meeting.path(), meeting.created("Hatless"), "If-None-Match", "*"),
                403,
                "scope-missing");
        isRefused(
                system.underTheHat("EE")
                        .put(meeting.path(), meeting.created("Another's"), "If-None-Match", "*"),
                403,
                "chairmanship-not-held");
        assertThat(
                        secretariat
                                .api()
                                .put(
                                        meeting.path(),
                                        meeting.created("Its own"),
                                        "If-None-Match",
                                        "*")
                                .status())
                .isEqualTo(201);
    }
}
