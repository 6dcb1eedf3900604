package bstf.meetings.calendar;

import static bstf.meetings.calendar.Samples.planned;
import static bstf.meetings.calendar.Samples.planningOn;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Caller;
import bstf.platform.access.DecisionPoint;
import bstf.platform.access.Ruling;
import bstf.platform.access.Scope;
import bstf.platform.access.Verb;
import bstf.platform.access.Windows;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of rights, measured against the chairs of the tests. */
final class MeetingRightsTest {
    private final DecisionPoint point =
            new DecisionPoint(
                    MeetingRights.TABLE,
                    () -> Optional.of(Chairs.OFFICES),
                    Samples.ZONE,
                    new Windows(90, 30));

    @ParameterizedTest
    @CsvSource({
        "RU, CREATE, 2016-12-31, 2016-12-31T20:59:59Z, yes",
        "RU, CREATE, 2016-12-31, 2016-12-31T21:00:00Z, term-over",
        "FI, CREATE, 2017-01-01, 2016-12-31T20:59:59Z, only-drafts-before-the-term",
        "FI, CREATE, 2017-01-01, 2016-12-31T21:00:00Z, yes",
        "FI, CHANGE, 2016-12-31, 2016-12-31T21:00:00Z, chairmanship-not-held",
        "RU, CHANGE, 2017-01-01, 2016-12-31T20:59:59Z, chairmanship-not-held",
        "RU, RETIRE, 2016-09-15, 2016-12-31T20:59:59Z, yes",
        "RU, RETIRE, 2016-09-15, 2016-12-31T21:00:00Z, term-over",
        "LV, CHANGE, 2016-09-15, 2016-08-01T09:00:00Z, chairmanship-not-held"
    })
    void givesMeetingsToTheChairOfTheTermOfTheirFirstDay(
            String party, Verb verb, String firstDay, String at, String answer) {
        assertThat(answer(Chairs.secretariat(party), verb, firstDay, at)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "FI, DRAFT, 2017-02-01, 2016-10-02T20:59:59Z, preparation-not-open",
        "FI, DRAFT, 2017-02-01, 2016-10-02T21:00:00Z, yes",
        "FI, PUBLISH, 2017-02-01, 2016-12-31T20:59:59Z, only-drafts-before-the-term",
        "FI, PUBLISH, 2017-02-01, 2016-12-31T21:00:00Z, yes",
        "RU, DRAFT, 2017-02-01, 2016-10-10T09:00:00Z, chairmanship-not-held",
        "FI, DRAFT, 2016-12-01, 2016-10-10T09:00:00Z, chairmanship-not-held"
    })
    void letsTheNextChairDraftWhatFallsIntoItsOwnTerm(
            String party, Verb verb, String firstDay, String at, String answer) {
        assertThat(answer(Chairs.secretariat(party), verb, firstDay, at)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "RU, COMPLETE, 2016-11-24, 2017-01-30T20:59:59Z, yes",
        "RU, COMPLETE, 2016-11-24, 2017-01-30T21:00:00Z, closing-window-over",
        "RU, CHANGE, 2016-11-24, 2017-01-15T09:00:00Z, term-over",
        "RU, CORRECT, 2016-11-24, 2017-01-15T09:00:00Z, term-over",
        "FI, CORRECT, 2016-11-24, 2017-01-30T20:59:59Z, not-closed-yet",
        "FI, CORRECT, 2016-11-24, 2017-01-30T21:00:00Z, yes",
        "FI, COMPLETE, 2016-11-24, 2017-02-15T09:00:00Z, chairmanship-not-held",
        "RU, CORRECT, 2016-11-24, 2017-02-15T09:00:00Z, closing-window-over",
        "FI, CORRECT, 2014-11-24, 2017-02-15T09:00:00Z, yes"
    })
    void leavesToTheFormerChairItsOutcomeAndToTheSittingOneCorrections(
            String party, Verb verb, String firstDay, String at, String answer) {
        assertThat(answer(Chairs.secretariat(party), verb, firstDay, at)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "FI, CREATE, 2018-07-15, 2018-07-01T09:00:00Z, no-chair-for-that-day",
        "FI, CORRECT, 2016-11-24, 2018-08-15T09:00:00Z, chairmanship-not-held",
        "LV, CREATE, 2018-09-15, 2018-09-01T09:00:00Z, yes",
        "LV, DRAFT, 2018-09-15, 2018-08-31T09:00:00Z, preparation-not-open",
        "LV, CORRECT, 2016-11-24, 2018-09-15T09:00:00Z, yes",
        "LV, CREATE, 2018-10-15, 2018-09-15T09:00:00Z, no-chair-for-that-day"
    })
    void hasNoSecretariatInAGapUnlessSomebodyTakesCare(
            String party, Verb verb, String firstDay, String at, String answer) {
        assertThat(answer(Chairs.secretariat(party), verb, firstDay, at)).isEqualTo(answer);
    }

    @Test
    void givesNothingToAChairWithoutItsHatAndNothingToOthers() {
        var at = "2016-08-01T09:00:00Z";

        assertThat(answer(writing("RU"), Verb.CHANGE, "2016-09-15", at)).isEqualTo("scope-missing");
        assertThat(answer(Caller.anonymous(), Verb.CHANGE, "2016-09-15", at))
                .isEqualTo("token-required");
        assertThat(answer(Chairs.secretariat("europol"), Verb.CHANGE, "2016-09-15", at))
                .isEqualTo("chairmanship-not-held");
        assertThat(answer(Chairs.secretariat("NO"), Verb.CHANGE, "2016-09-15", at))
                .isEqualTo("suspended");
        assertThat(answer(Chairs.secretariat("XX"), Verb.CHANGE, "2016-09-15", at))
                .isEqualTo("party-unknown");
    }

    @Test
    void showsHistoryToTheAuditorAlone() {
        var at = "2016-08-01T09:00:00Z";
        var auditor = new Caller.Client("auditor", Optional.empty(), Set.of(Scope.AUDIT_READ));

        assertThat(answer(auditor, Verb.READ_HISTORY, "2016-09-15", at)).isEqualTo("yes");
        assertThat(answer(Chairs.secretariat("RU"), Verb.READ_HISTORY, "2016-09-15", at))
                .isEqualTo("scope-missing");
    }

    private String answer(Caller caller, Verb verb, String firstDay, String at) {
        var meeting = planned("a-meeting", planningOn(firstDay, firstDay));
        return switch (point.may(caller, verb, MeetingRights.thing(meeting), Instant.parse(at))) {
            case Ruling.Granted(_) -> "yes";
            case Ruling.Denied(var reason) -> reason.code();
        };
    }

    private static Caller writing(String party) {
        return new Caller.Client(
                "test-" + party, Optional.of(party), Set.of(Scope.READ, Scope.WRITE));
    }
}
