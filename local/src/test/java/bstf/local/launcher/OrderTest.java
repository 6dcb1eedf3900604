package bstf.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {
    @Test
    void readsEachCommand() {
        assertThat(Order.read("up")).isEqualTo(new Order.Up(false, 0));
        assertThat(Order.read("up", "--port-offset", "100", "--fresh"))
                .isEqualTo(new Order.Up(true, 100));
        assertThat(Order.read("down")).isEqualTo(new Order.Down());
        assertThat(Order.read("status")).isEqualTo(new Order.Status());
        assertThat(Order.read("logs")).isEqualTo(new Order.Logs(Optional.empty()));
        assertThat(Order.read("logs", "gateway")).isEqualTo(new Order.Logs(Optional.of("gateway")));
        assertThat(Order.read("restart", "gateway")).isEqualTo(new Order.Restart("gateway"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start                   | There is no command \"start\"; ./bstf help lists them.",
                "up --quick              | ./bstf up does not know \"--quick\"; see ./bstf help.",
                "up --port-offset        | --port-offset needs a number.",
                "up --port-offset many   | --port-offset: many (expected: a number from 0 to 38000).",
                "up --port-offset -1     | --port-offset: -1 (expected: a number from 0 to 38000).",
                "up --port-offset 38001  | --port-offset: 38001 (expected: a number from 0 to 38000).",
                "down gateway            | ./bstf down does not know \"gateway\"; see ./bstf help.",
                "restart                 | restart needs the name of a part.",
                "logs gateway stores     | ./bstf logs does not know \"stores\"; see ./bstf help."
            })
    void refusesWhatItDoesNotKnow(String words, String sentence) {
        assertThatThrownBy(() -> Order.read(words.split(" ", -1)))
                .isInstanceOfSatisfying(
                        Stopped.class, stopped -> assertThat(stopped.exitCode()).isEqualTo(2))
                .hasMessage(sentence);
    }
}
