package bstf.membership.observers;

import static bstf.membership.Decided.event;
import static bstf.membership.Decided.refused;
import static bstf.membership.Decided.taken;
import static bstf.membership.observers.ObserverSamples.EUDA_BEGINS;
import static bstf.membership.observers.ObserverSamples.KNOWN_SINCE;
import static bstf.membership.observers.ObserverSamples.LATVIA;
import static bstf.membership.observers.ObserverSamples.LITHUANIA;
import static bstf.membership.observers.ObserverSamples.emcdda;
import static bstf.membership.observers.ObserverSamples.euda;
import static bstf.membership.observers.ObserverSamples.others;
import static bstf.membership.observers.ObserverSamples.record;
import static bstf.membership.observers.ObserverSamples.succeeded;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.membership.language.Gap;
import bstf.membership.language.Holding;
import bstf.membership.members.Backing;
import bstf.platform.changes.Decision;
import bstf.platform.time.DayRange;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObserverTest {
    private static final Succession BY_EUDA = new Succession("euda", EUDA_BEGINS);

    @Test
    void missesTheNameOfItsOfficialAndSinceWhenItObserves() {
        assertThat(emcdda().gaps())
                .containsExactly(
                        new Gap(
                                "observing-since-not-given",
                                "observesFrom",
                                DayRange.from(KNOWN_SINCE)),
                        new Gap(
                                "official-not-named",
                                "seats.official.holders",
                                DayRange.from(KNOWN_SINCE)));
    }

    @Test
    void keepsItsOldNameForTheDaysBeforeTheNewOne() {
        var renamed =
                emcdda().rename(
                                EUDA_BEGINS,
                                new ObserverName(
                                        "European Union Drugs Agency", Optional.of("EUDA")),
                                others(emcdda()));

        assertThat(event(renamed)).isInstanceOf(ObserverEvent.ObserverRenamed.class);
        assertThat(taken(renamed).nameOn(EUDA_BEGINS).value().shortName()).hasValue("EUDA");
        assertThat(taken(renamed).nameOn(EUDA_BEGINS.minusDays(1)).value().shortName())
                .hasValue("EMCDDA");
    }

    @Test
    void isCalledByItsFirstKnownNameBeforeThat() {
        assertThat(emcdda().nameOn(LocalDate.parse("2001-01-01")).firstDay())
                .isEqualTo(KNOWN_SINCE);
    }

    @Test
    void stopsObservingOnTheDayBeforeItsSuccessorBegins() {
        var succeeded = succeeded(emcdda(), BY_EUDA, others(emcdda(), euda()));

        assertThat(succeeded.isObservingOn(EUDA_BEGINS.minusDays(1))).isTrue();
        assertThat(succeeded.isObservingOn(EUDA_BEGINS)).isFalse();
    }

    @Test
    void missesNothingAfterItWasSucceeded() {
        var succeeded = succeeded(emcdda(), BY_EUDA, others(emcdda(), euda()));

        assertThat(succeeded.gaps())
                .extracting(Gap::days)
                .containsOnly(DayRange.of(KNOWN_SINCE, EUDA_BEGINS.minusDays(1)));
    }

    @Test
    void refusesASuccessorThatIsNotKnown() {
        refused(propose(emcdda(), BY_EUDA, others(emcdda())), "successor-unknown");
    }

    @Test
    void refusesToBeSucceededByItsOwnPredecessor() {
        var succeeded = succeeded(emcdda(), BY_EUDA, others(emcdda(), euda()));

        refused(
                propose(
                        euda(),
                        new Succession("emcdda", EUDA_BEGINS.plusDays(1)),
                        others(succeeded, euda())),
                "succession-in-a-circle");
    }

    @Test
    void refusesToBeSucceededBeforeItObserved() {
        refused(
                propose(emcdda(), new Succession("euda", KNOWN_SINCE), others(emcdda(), euda())),
                "succeeded-too-early");
    }

    @Test
    void observesOnWhileItsSuccessionIsOnlyProposed() {
        var all = others(emcdda(), euda());
        var proposed = propose(emcdda(), BY_EUDA, all);
        var approved = taken(proposed).succeeding().approve(Optional.of(LITHUANIA), all);

        assertThat(event(proposed)).isInstanceOf(ObserverEvent.SuccessionProposed.class);
        assertThat(taken(proposed).isObservingOn(EUDA_BEGINS)).isTrue();
        assertThat(event(approved)).isInstanceOf(ObserverEvent.ObserverSucceeded.class);
        assertThat(taken(approved).record().succession())
                .map(Succession::backing)
                .hasValue(new Backing(Optional.of(LATVIA), Optional.of(LITHUANIA)));
        assertThat(taken(approved).proposed()).isEmpty();
    }

    @Test
    void takesOutASuccessionThatWasAMistakeByTwo() {
        var all = others(emcdda(), euda());
        var succeeded = succeeded(emcdda(), BY_EUDA, all);
        var asked = succeeded.succeeding().takeOut(Optional.of(LATVIA), all);
        var out = taken(asked).succeeding().approve(Optional.of(LITHUANIA), all);

        assertThat(taken(asked).isObservingOn(EUDA_BEGINS)).isFalse();
        assertThat(event(out)).isInstanceOf(ObserverEvent.SuccessionRemoved.class);
        assertThat(taken(out)).isEqualTo(emcdda());
    }

    @Test
    void withdrawsAProposal() {
        var all = others(emcdda(), euda());
        var proposed = taken(propose(emcdda(), BY_EUDA, all));

        assertThat(taken(proposed.succeeding().withdraw())).isEqualTo(emcdda());
        assertThat(taken(proposed.succeeding().takeOut(Optional.of(LITHUANIA), all)))
                .isEqualTo(emcdda());
        assertThat(taken(proposed.succeeding().propose(BY_EUDA, Optional.of(LITHUANIA), all)))
                .isEqualTo(proposed);
    }

    @Test
    void approvesNothingThatNobodyProposed() {
        var all = others(emcdda(), euda());
        var by = Optional.of(LITHUANIA);

        refused(emcdda().succeeding().approve(by, all), "nothing-proposed");
        refused(emcdda().succeeding().withdraw(), "nothing-proposed");
        refused(
                succeeded(emcdda(), BY_EUDA, all).succeeding().approve(by, all),
                "already-approved");
    }

    @Test
    void answersToItsFormerIds() {
        var merged = taken(euda().change(entry(List.of("euda-lisbon")), others(euda())));

        assertThat(merged.answersTo("euda-lisbon")).isTrue();
        assertThat(merged.answersTo("euda")).isTrue();
    }

    @Test
    void refusesAFormerIdThatAnotherObserverHas() {
        refused(
                euda().change(entry(List.of("emcdda")), others(emcdda(), euda())),
                "former-id-in-use");
    }

    @Test
    void refusesEveryIdOfARetiredEntry() {
        var centre = taken(emcdda().change(entry(List.of("drugs-centre")), others(emcdda())));
        var retired = taken(centre.retire(others(centre)));

        for (var id : List.of("emcdda", "drugs-centre")) {
            refused(euda().change(entry(List.of(id)), others(retired, euda())), "former-id-in-use");
        }
        refused(
                Observer.admit("drugs-centre", record("EMCDDA", List.of(), false), others(retired)),
                "id-was-used");
    }

    @Test
    void refusesANewObserverUnderAFormerIdOfAnother() {
        var merged = taken(euda().change(entry(List.of("emcdda")), others(euda())));

        refused(
                Observer.admit("emcdda", record("EMCDDA", List.of(), false), others(merged)),
                "id-was-used");
    }

    @Test
    void fillsASeatInItsPlace() {
        var second = new Seat("expert", "Expert", emcdda().record().seats().getFirst().holders());
        var both = taken(emcdda().fill(second, others(emcdda())));
        var filled =
                taken(
                        both.fill(
                                new Seat(
                                        "official",
                                        "Official",
                                        List.of(new Entry<>(KNOWN_SINCE, new Holding.Vacant()))),
                                others(both)));

        assertThat(filled.record().seats())
                .extracting(Seat::id)
                .containsExactly("official", "expert");
        assertThat(filled.gaps()).extracting(Gap::code).contains("seat-vacant");
    }

    @Test
    void refusesASeatOfWhichNothingIsKnown() {
        refused(
                emcdda().fill(new Seat("expert", "Expert", List.of()), others(emcdda())),
                "entries-required");
    }

    @Test
    void refusesToRemoveWhatIsNotThere() {
        refused(emcdda().removeName(EUDA_BEGINS, others(emcdda())), "name-unknown");
        refused(emcdda().removeSeat("expert", others(emcdda())), "seat-unknown");
        refused(
                emcdda().succeeding().takeOut(Optional.of(LATVIA), others(emcdda())),
                "succession-unknown");
    }

    @Test
    void staysWhileItHoldsThePlaceOfAnother() {
        var succeeded = succeeded(emcdda(), BY_EUDA, others(emcdda(), euda()));

        refused(euda().retire(others(succeeded, euda())), "observer-is-successor");
    }

    @Test
    void refusesToLoseItsOnlyName() {
        refused(emcdda().removeName(KNOWN_SINCE, others(emcdda())), "entries-required");
    }

    @Test
    void refusesToStopObservingBeforeItBegan() {
        var backwards =
                new ObserverEntry(
                        ObserverKind.AGENCY,
                        List.of(),
                        new Observing(
                                Optional.of(EUDA_BEGINS), Optional.of(EUDA_BEGINS.minusDays(1))),
                        false);

        refused(euda().change(backwards, others(euda())), "last-day-before-first");
    }

    /** Latvia proposes it. */
    private static Decision<Observer> propose(
            Observer observer, Succession succession, OtherObservers all) {
        return observer.succeeding().propose(succession, Optional.of(LATVIA), all);
    }

    private static ObserverEntry entry(List<String> formerIds) {
        return ObserverEntry.of(record("EUDA", formerIds, false));
    }
}
