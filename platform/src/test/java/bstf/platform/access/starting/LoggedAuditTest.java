package bstf.platform.access.starting;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Caller;
import bstf.platform.access.Denial;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
final class LoggedAuditTest {
    private final LoggedAudit audit = new LoggedAudit();

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
        audit.denied(Caller.anonymous(), Verb.RETIRE, Thing.of("desk", "d"), denial);

        assertThat(log)
                .contains("denied caller=anonymous party=- verb=RETIRE object=desk/d")
                .contains("reason=not-your-own")
                .doesNotContain("Not FI's own");
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
