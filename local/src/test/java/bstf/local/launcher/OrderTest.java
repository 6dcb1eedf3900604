package bstf.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {
    @Test
    void readsEachCommand() {
        assertThat(Order.read("up")).isEqualTo(new Order.Up(false, 0, Optional.empty()));
        assertThat(Order.read("up", "--port-offset", "100", "--fresh"))
                .isEqualTo(new Order.Up(true, 100, Optional.empty()));
        assertThat(Order.read("up", "--at", "2016-12-31T23:59:00+03:00"))
                .isEqualTo(
                        new Order.Up(
                                false,
                                0,
                                Optional.of(
                                        new BodyClock(
                                                OffsetDateTime.parse(
                                                        "2016-12-31T23:59:00+03:00")))));
        assertThat(Order.read("token", "EE")).isEqualTo(new Order.Token("EE", Optional.empty()));
        assertThat(Order.read("token", "EE", "--scope", "bstf.read secretariat.act"))
                .isEqualTo(new Order.Token("EE", Optional.of("bstf.read secretariat.act")));
        assertThat(Order.read("password", "EE")).isEqualTo(new Order.Password("EE"));
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
                "up --at                 | --at needs a time.",
                "up --at midnight        | --at: midnight (expected: a time with its offset from UTC, such as 2016-12-31T23:59:00+03:00).",
                "up --at 2016-12-31T23:59:00 | --at: 2016-12-31T23:59:00 (expected: a time with its offset from UTC, such as 2016-12-31T23:59:00+03:00).",
                "up --at 1912-06-23T00:00Z | --at: 1912-06-23T00:00Z (expected: a time with its offset from UTC, such as 2016-12-31T23:59:00+03:00).",
                "token                   | token needs the name of a party.",
                "token EE --scope        | --scope needs scopes.",
                "token EE FI             | ./bstf token does not know \"FI\"; see ./bstf help.",
                "password                | password needs the code of a member.",
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
