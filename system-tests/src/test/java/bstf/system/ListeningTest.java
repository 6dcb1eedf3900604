package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody beyond this machine reaches any part. */
@ExtendWith(TheSystem.class)
@EnabledOnOs(OS.LINUX)
@Order(25)
class ListeningTest {
    private final RunningSystem system;

    ListeningTest(RunningSystem system) {
        this.system = system;
    }

    @ParameterizedTest
    @EnumSource
    void listensOnTheLoopbackAlone(Part part) {
        assertThat(Listening.of(system.process(part)))
                .as("addresses of %s", part)
                .isNotEmpty()
                .allMatch(Listening::isLoopback);
    }
}
