package bstf.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * RU chairs until the end of 2016, FI from 1 July 2017 to 30 June 2018; between them is a gap, in
 * which LV takes care in March. IS is suspended from 2018 on, SE has withdrawn, europol observes
 * until the end of 2017, and euda was called emcdda.
 */
final class RulingTest {
    private static final Offices OFFICES =
            OfficesForTests.of("RU", "FI", "EE", "LV", "IS", "SE")
                    .standing("IS", "2018-01-01", MemberStanding.SUSPENDED)
                    .standing("IS", "2018-03-01", MemberStanding.ACTIVE)
                    .standing("SE", "2012-01-01", MemberStanding.WITHDRAWN)
                    .observer("europol", "2000-01-01", "2017-12-31")
                    .observer("euda", "2000-01-01", "2099-12-31", "emcdda")
                    .chairedBy("RU", "2015-01-01", "2016-12-31")
                    .caredForBy("LV", "2017-03-01", "2017-03-31")
                    .chairedBy("FI", "2017-07-01", "2018-06-30")
                    .toOffices();

    private static final Rights TABLE =
            Rights.of(
                    new Right(Holder.CHAIR_OF_ITS_TERM, Verb.DRAFT, "meeting", Window.BEFORE),
                    new Right(Holder.CHAIR_OF_ITS_TERM, Verb.CHANGE, "meeting", Window.DURING),
                    new Right(Holder.CHAIR_OF_ITS_TERM, Verb.COMPLETE, "meeting", Window.CLOSING),
                    new Right(Holder.SITTING_CHAIR, Verb.CORRECT, "meeting", Window.AFTERWARDS),
                    new Right(Holder.SITTING_CHAIR, Verb.CREATE, "notice", Window.ALWAYS),
                    new Right(Holder.OWNER, Verb.CHANGE, "desk", Window.ALWAYS),
                    new Right(Holder.SITTING_CHAIR, Verb.CHANGE, "desk", Window.ALWAYS),
                    new Right(Holder.MEMBER, Verb.PROPOSE, "term", Window.ALWAYS),
                    new Right(Holder.ANOTHER_MEMBER, Verb.APPROVE, "term", Window.ALWAYS),
                    new Right(Holder.AUDITOR, Verb.READ_HISTORY, "term", Window.ALWAYS),
                    new Right(Holder.OPERATOR, Verb.REPUBLISH, "states", Window.ALWAYS));

    private final DecisionPoint point = GuardsForTests.point(TABLE, OFFICES);

    /** Days begin at midnight in Moscow. */
    @ParameterizedTest
    @CsvSource({
        // the last second of a term, and the first after it
        "RU, CHANGE, 2016-11-23, 2016-12-31T23:59:59+03:00, granted",
        "RU, CHANGE, 2016-11-23, 2017-01-01T00:00:00+03:00, term-over",
        "FI, CHANGE, 2017-09-01, 2017-06-30T23:59:59+03:00, only-drafts-before-the-term",
        "FI, CHANGE, 2017-09-01, 2017-07-01T00:00:00+03:00, granted",
        "FI, CHANGE, 2017-09-01, 2018-06-30T23:59:59+03:00, granted",
        "FI, CHANGE, 2017-09-01, 2018-07-01T00:00:00+03:00, term-over",
        // another's meeting, whoever chairs
        "FI, CHANGE, 2016-11-23, 2017-08-01T12:00:00+03:00, chairmanship-not-held",
        "RU, CHANGE, 2017-09-01, 2016-08-01T12:00:00+03:00, chairmanship-not-held",
        "EE, CHANGE, 2017-09-01, 2017-08-01T12:00:00+03:00, chairmanship-not-held",
        // a meeting on a day of the gap
        "FI, CHANGE, 2017-05-01, 2017-08-01T12:00:00+03:00, no-chair-for-that-day",
        "LV, CHANGE, 2017-03-31, 2017-03-01T00:00:00+03:00, granted",
        "LV, CHANGE, 2017-03-31, 2017-03-31T23:59:59+03:00, granted",
        "LV, CHANGE, 2017-03-31, 2017-04-01T00:00:00+03:00, term-over",
        // ninety days before the term
        "FI, DRAFT, 2017-09-01, 2017-04-01T23:59:59+03:00, preparation-not-open",
        "FI, DRAFT, 2017-09-01, 2017-04-02T00:00:00+03:00, granted",
        "FI, DRAFT, 2017-09-01, 2017-06-30T23:59:59+03:00, granted",
        "LV, DRAFT, 2017-03-31, 2017-02-20T12:00:00+03:00, preparation-not-open",
        // thirty days after the term
        "RU, COMPLETE, 2016-11-23, 2017-01-01T00:00:00+03:00, granted",
        "RU, COMPLETE, 2016-11-23, 2017-01-30T23:59:59+03:00, granted",
        "RU, COMPLETE, 2016-11-23, 2017-01-31T00:00:00+03:00, closing-window-over",
        // and from then on the sitting chair, if there is one
        "FI, CORRECT, 2016-11-23, 2017-07-01T00:00:00+03:00, granted",
        "LV, CORRECT, 2016-11-23, 2017-03-15T12:00:00+03:00, granted",
        "RU, CORRECT, 2016-11-23, 2017-03-15T12:00:00+03:00, chairmanship-not-held",
        "RU, CORRECT, 2016-11-23, 2017-05-15T12:00:00+03:00, no-chair-today",
        "FI, CORRECT, 2017-05-01, 2017-08-01T12:00:00+03:00, granted",
        "FI, CORRECT, 2017-09-01, 2017-10-01T12:00:00+03:00, not-closed-yet"
    })
    void movesWithTheChair(String party, Verb verb, LocalDate fallsOn, String at, String outcome) {
        assertThat(ruling(secretariat(party), verb, meeting(fallsOn), at)).isEqualTo(outcome);
    }

    /** EE cares from March to August; the term of FI, decided later, took May and June from it. */
    @ParameterizedTest
    @CsvSource({
        "EE, CHANGE, 2017-04-30, 2017-04-30T23:59:59+03:00, granted",
        "EE, CHANGE, 2017-04-30, 2017-05-01T00:00:00+03:00, term-over",
        "EE, CHANGE, 2017-08-01, 2017-05-01T00:00:00+03:00, preparation-not-open",
        "EE, CHANGE, 2017-08-01, 2017-07-01T00:00:00+03:00, granted",
        "EE, CHANGE, 2017-04-30, 2017-07-01T00:00:00+03:00, closing-window-over",
        "EE, COMPLETE, 2017-04-30, 2017-05-30T23:59:59+03:00, granted",
        "EE, COMPLETE, 2017-04-30, 2017-05-31T00:00:00+03:00, closing-window-over",
        "EE, CHANGE, 2017-05-15, 2017-05-15T12:00:00+03:00, chairmanship-not-held",
        "FI, CHANGE, 2017-05-15, 2017-05-15T12:00:00+03:00, granted",
        "FI, CORRECT, 2017-04-30, 2017-05-30T23:59:59+03:00, not-closed-yet",
        "FI, CORRECT, 2017-04-30, 2017-05-31T00:00:00+03:00, granted"
    })
    void takesFromACaretakerTheDaysOfATerm(
            String party, Verb verb, LocalDate fallsOn, String at, String outcome) {
        var offices =
                OfficesForTests.of("EE", "FI")
                        .caredForBy("EE", "2017-03-01", "2017-08-31")
                        .chairedBy("FI", "2017-05-01", "2017-06-30")
                        .toOffices();

        assertThat(
                        inWords(
                                GuardsForTests.point(TABLE, offices)
                                        .may(
                                                secretariat(party),
                                                verb,
                                                meeting(fallsOn),
                                                OffsetDateTime.parse(at).toInstant())))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "FI, 2017-07-01T00:00:00+03:00, granted",
        "FI, 2017-06-30T23:59:59+03:00, no-chair-today",
        "LV, 2017-03-01T00:00:00+03:00, granted",
        "LV, 2017-04-01T00:00:00+03:00, no-chair-today",
        "EE, 2017-08-01T12:00:00+03:00, chairmanship-not-held"
    })
    void knowsTheSittingChair(String party, String at, String outcome) {
        var notice = Thing.of("notice", "n");

        assertThat(ruling(secretariat(party), Verb.CREATE, notice, at)).isEqualTo(outcome);
    }

    @Test
    void putsTheHatOnOnlyWhoAsksForIt() {
        var chair = client("FI", Scope.READ, Scope.WRITE);
        var day = "2017-08-01T12:00:00+03:00";

        assertThat(ruling(chair, Verb.CHANGE, meeting(LocalDate.parse("2017-09-01")), day))
                .isEqualTo("scope-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "EE, EE, 2017-08-01T12:00:00+03:00, granted",
        "EE, FI, 2017-08-01T12:00:00+03:00, not-your-own",
        "FI, EE, 2017-08-01T12:00:00+03:00, not-your-own",
        "IS, IS, 2017-12-31T23:59:59+03:00, granted",
        "IS, IS, 2018-01-01T00:00:00+03:00, suspended",
        "IS, IS, 2018-03-01T00:00:00+03:00, granted",
        "SE, SE, 2017-08-01T12:00:00+03:00, not-a-member",
        "europol, europol, 2017-12-31T23:59:59+03:00, granted",
        "europol, europol, 2018-01-01T00:00:00+03:00, not-a-member",
        "euda, emcdda, 2017-08-01T12:00:00+03:00, granted",
        "emcdda, euda, 2017-08-01T12:00:00+03:00, granted",
        "emcdda, europol, 2017-08-01T12:00:00+03:00, not-your-own",
        "ee, EE, 2017-08-01T12:00:00+03:00, party-unknown",
        "XX, EE, 2017-08-01T12:00:00+03:00, party-unknown"
    })
    void givesToEachItsOwn(String party, String owner, String at, String outcome) {
        var desk = Thing.of("desk", "d").ownedBy(owner);

        assertThat(ruling(client(party, Scope.WRITE), Verb.CHANGE, desk, at)).isEqualTo(outcome);
    }

    @Test
    void takesTheRowThatCarriesWhicheverComesFirst() {
        var desk = Thing.of("desk", "d").ownedBy("EE");

        assertThat(ruling(secretariat("FI"), Verb.CHANGE, desk, "2017-08-01T12:00:00+03:00"))
                .isEqualTo("granted");
        assertThat(ruling(secretariat("EE"), Verb.CHANGE, desk, "2017-08-01T12:00:00+03:00"))
                .isEqualTo("granted");
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSE, EE, EE, granted",
        "APPROVE, EE, EE, second-member-needed",
        "APPROVE, FI, EE, granted",
        "APPROVE, FI, IS, proposer-not-in-standing",
        "APPROVE, FI, SE, proposer-not-in-standing",
        "PROPOSE, FI, IS, granted",
        "PROPOSE, europol, EE, not-a-member",
        "APPROVE, europol, EE, not-a-member",
        "PROPOSE, IS, EE, suspended",
        "APPROVE, IS, EE, suspended",
        "APPROVE, SE, EE, not-a-member"
    })
    void needsTwoMembersToDecide(Verb verb, String party, String proposer, String outcome) {
        var observing = "2018-02-01T12:00:00+03:00";
        var at = party.equals("europol") ? "2017-08-01T12:00:00+03:00" : observing;
        var term = Thing.of("term", "2019-ee").proposedBy(Optional.of(proposer));

        assertThat(ruling(client(party, Scope.WRITE), verb, term, at)).isEqualTo(outcome);
    }

    @Test
    void needsAllWhoProposedToBeActiveOthers() {
        var at = "2018-02-01T12:00:00+03:00";
        var entry = Thing.of("term", "2019-ee");
        var finland = client("FI", Scope.WRITE);

        assertThat(ruling(finland, Verb.APPROVE, entry.proposedBy(Set.of("EE", "LV")), at))
                .isEqualTo("granted");
        assertThat(ruling(finland, Verb.APPROVE, entry.proposedBy(Set.of("EE", "IS")), at))
                .isEqualTo("proposer-not-in-standing");
        assertThat(ruling(finland, Verb.APPROVE, entry.proposedBy(Set.of("FI", "IS")), at))
                .isEqualTo("second-member-needed");
    }

    @Test
    void looksIntoThePastAndRunsTheSystemByScopeAlone() {
        var at = "2017-08-01T12:00:00+03:00";
        var auditor = new Caller.Client("auditor", Optional.empty(), Set.of(Scope.AUDIT_READ));
        var operator = new Caller.Client("operator", Optional.empty(), Set.of(Scope.OPERATE));
        var term = Thing.of("term", "t");

        assertThat(ruling(auditor, Verb.READ_HISTORY, term, at)).isEqualTo("granted");
        assertThat(ruling(operator, Verb.READ_HISTORY, term, at)).isEqualTo("scope-missing");
        assertThat(ruling(operator, Verb.REPUBLISH, Thing.of("states", "all"), at))
                .isEqualTo("granted");
        assertThat(ruling(auditor, Verb.PROPOSE, term, at)).isEqualTo("scope-missing");
        assertThat(ruling(secretariat("FI"), Verb.READ_HISTORY, term, at))
                .isEqualTo("scope-missing");
    }

    @Test
    void standsForAPartyOrForNobody() {
        var nobody = new Caller.Client("client", Optional.empty(), Set.of(Scope.WRITE));

        assertThat(ruling(nobody, Verb.PROPOSE, Thing.of("term", "t"), "2017-08-01T12:00:00+03:00"))
                .isEqualTo("party-missing");
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void grantsNothingThatNoRowGives(Verb verb) {
        var everything = client("FI", Scope.values());

        assertThat(
                        ruling(
                                everything,
                                verb,
                                Thing.of("unheard-of", "x").ownedBy("FI"),
                                "2017-08-01T12:00:00+03:00"))
                .isEqualTo("nobody-may");
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void grantsNothingToWhoSaysNothing(Verb verb) {
        var desk = Thing.of("desk", "d").ownedBy("EE");

        assertThat(ruling(Caller.anonymous(), verb, desk, "2017-08-01T12:00:00+03:00"))
                .isEqualTo("token-required");
    }

    @Test
    void saysNothingBeforeOfficesAreKnown() {
        var early =
                new DecisionPoint(
                        TABLE,
                        Optional::empty,
                        GuardsForTests.MOSCOW,
                        GuardsForTests.USUAL_WINDOWS);
        var ruling =
                early.may(
                        client("EE", Scope.WRITE),
                        Verb.PROPOSE,
                        Thing.of("term", "t"),
                        Instant.EPOCH);

        assertThat(inWords(ruling)).isEqualTo("offices-not-heard-yet");
        assertThat(early.sightOf(client("EE", Scope.READ), Instant.EPOCH))
                .isEqualTo(Sight.ofThePublic());
    }

    private String ruling(Caller caller, Verb verb, Thing thing, String at) {
        var instant = OffsetDateTime.parse(at).toInstant();
        return inWords(point.may(caller, verb, thing, instant));
    }

    private static String inWords(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Granted _ -> "granted";
            case Ruling.Denied(var reason) -> reason.code();
        };
    }

    private static Thing meeting(LocalDate day) {
        return Thing.of("meeting", "m").fallingOn(day);
    }

    private static Caller.Client secretariat(String party) {
        return client(party, Scope.READ, Scope.WRITE, Scope.SECRETARIAT_ACT);
    }

    private static Caller.Client client(String party, Scope... scopes) {
        return new Caller.Client(
                "test-" + party,
                Optional.of(party),
                Arrays.stream(scopes).collect(Collectors.toUnmodifiableSet()));
    }
}
