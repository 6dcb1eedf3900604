package bstf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StoresOptionsTest {
    @Test
    void leavesOutTheStoreWhosePortIsNotGiven() {
        StoresOptions options = StoresOptions.read("--mongo-port", "1", "--management-port", "2");
        assertThat(options.wantsMongo()).isTrue();
        assertThat(options.wantsKafka()).isFalse();
    }

    @Test
    void refusesAnUnknownOption() {
        assertThatThrownBy(() -> StoresOptions.read("--port", "1"))
                .isInstanceOf(StoreFailure.class)
                .hasMessage("Unknown option --port.");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> StoresOptions.read("--data"))
                .isInstanceOf(StoreFailure.class)
                .hasMessage("Option --data needs a value.");
    }

    @Test
    void refusesAPortThatIsNoNumber() {
        assertThatThrownBy(() -> StoresOptions.read("--mongo-port", "many"))
                .isInstanceOf(StoreFailure.class)
                .hasMessage("Option --mongo-port needs a port, not \"many\".");
    }
}
