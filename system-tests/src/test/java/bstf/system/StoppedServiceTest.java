package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service that is away is said to be away; it never looks like one that has nothing. */
@ExtendWith(TheSystem.class)
@Order(50)
class StoppedServiceTest {
    private static final Duration UNTIL_NOTICED = Duration.ofMinutes(2);

    private final RunningSystem system;
    private final Api api;

    StoppedServiceTest(RunningSystem system) {
        this.system = system;
        this.api = system.api();
    }

    @Test
    void isAProblemWhereItIsAskedAndStaleInTheOverview() {
        assertThat(freshnessOfContacts()).isEqualTo("fresh");
        system.kill(Part.CONTACTS);
        try {
            isUnavailable(api.get("/api/v1/contact-points"));
            isUnavailable(
                    system.as("FI")
                            .put(
                                    "/api/v1/contact-points/nobody-answers",
                                    Subjects.contactPoint().created("Nobody answers"),
                                    "If-None-Match",
                                    "*"));
            Awaitility.await("the overview says that contacts are stale")
                    .atMost(UNTIL_NOTICED)
                    .until(() -> freshnessOfContacts().equals("stale"));
            assertThat(api.get("/api/v1/overview?validAt=2016-06-01").text())
                    .contains("International Police Cooperation Office");
            assertThat(api.get("/api/v1/meetings").status()).isEqualTo(200);
        } finally {
            system.restart(Part.CONTACTS);
        }
        Awaitility.await("contacts are fresh again")
                .atMost(UNTIL_NOTICED)
                .until(() -> freshnessOfContacts().equals("fresh"));
        assertThat(api.get("/api/v1/contact-points").status()).isEqualTo(200);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void neverShowsAnEmptyListWhenAViewIsCold() {
        var nowhere = Map.of("BSTF_KAFKA", "127.0.0.1:" + Ports.free().kafka());
        try (var cold = Twin.of(system.process(Part.GATEWAY), nowhere).whoseReadinessIs(503)) {
            isUnavailable(cold.api().get("/api/v1/overview?validAt=2016-06-01"));
            assertThat(cold.api().get("/api/v1/meetings").status()).isEqualTo(200);
        }
    }

    private String freshnessOfContacts() {
        Answer overview = api.get("/api/v1/overview?validAt=2016-06-01");
        assertThat(overview.status()).isEqualTo(200);
        return overview.json().at("/freshness/contacts/state").asString();
    }

    private static void isUnavailable(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After").orElse("")).matches("\\d+");
        assertThat(answer.json().path("code").asString()).matches("[a-z-]+");
        assertThat(answer.json().path("detail").asString()).isNotBlank();
    }
}
