package bstf.platform.access.starting;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Caller;
import bstf.platform.access.Denial;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.access.refused.RefusalBook;
import bstf.platform.time.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
final class LoggedAuditTest {
    private final List<String> counted = new ArrayList<>();
    private final LoggedAudit audit =
            new LoggedAudit(
                    new RefusalBook(
                            Duration.ofMinutes(1), 1, SettableClock.atSomeInstant(), counted::add));

    @Test
    void saysWhoDidWhatByWhoseRight(CapturedOutput log) {
        audit.done(
                finland("demo-fi"), Verb.CHANGE, Thing.of("meeting", "m-1"), "CHAIR_OF_ITS_TERM");

        assertThat(log)
                .contains(
                        "done caller=demo-fi party=FI verb=CHANGE object=meeting/m-1"
                                + " by=CHAIR_OF_ITS_TERM");
    }

    @Test
    void saysWhyNot(CapturedOutput log) {
        var denial = new Denial(Denial.Kind.NOT_ITS_OWN, "not-your-own", "Not FI's own.");
        audit.denied(finland("demo-fi"), Verb.RETIRE, Thing.of("desk", "d"), denial);

        assertThat(log)
                .contains("denied caller=demo-fi party=FI verb=RETIRE object=desk/d")
                .contains("reason=not-your-own")
                .doesNotContain("Not FI's own");
    }

    @Test
    void countsWhoHasNoIdWhereItWantsTheSameAgain(CapturedOutput log) {
        var denial = new Denial(Denial.Kind.WHO_IS_IT, "token-required", "Who is it?");
        for (int i = 0; i < 100; i++) {
            audit.denied(Caller.anonymous(), Verb.READ_HISTORY, Thing.of("desk", "d\n=x"), denial);
        }

        assertThat(counted)
                .containsExactly(
                        "refused caller=anonymous verb=READ_HISTORY object=desk/d??x"
                                + " reason=token-required from=-");
        assertThat(log).doesNotContain("READ_HISTORY");
    }

    @Test
    void letsNobodyWriteLinesOrPartsOfItsOwn(CapturedOutput log) {
        var forged = "x\r\ndone caller=demo-lv\u2028verb=APPROVE by=MEMBER\u001b[2J";
        audit.done(finland(forged), Verb.CHANGE, Thing.of("meeting", forged), "OWNER");

        assertThat(log.getAll().lines().filter(line -> line.contains("done caller")))
                .singleElement()
                .asString()
                .contains("caller=x??done?caller?demo-lv?verb?APPROVE?by?MEMBER?[2J party=FI")
                .doesNotContain("by=MEMBER", "\u001b");
    }

    private static Caller finland(String id) {
        return new Caller.Client(id, Optional.of("FI"), Set.of());
    }
}
