package bstf.membership.observers;

import static bstf.membership.Decided.event;
import static bstf.membership.Decided.refused;
import static bstf.membership.Decided.taken;
import static bstf.membership.observers.ObserverSamples.EUDA_BEGINS;
import static bstf.membership.observers.ObserverSamples.KNOWN_SINCE;
import static bstf.membership.observers.ObserverSamples.emcdda;
import static bstf.membership.observers.ObserverSamples.euda;
import static bstf.membership.observers.ObserverSamples.others;
import static bstf.membership.observers.ObserverSamples.record;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.membership.language.Gap;
import bstf.membership.language.Holding;
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
        var succeeded = taken(emcdda().succeed(BY_EUDA, others(emcdda(), euda())));

        assertThat(succeeded.isObservingOn(EUDA_BEGINS.minusDays(1))).isTrue();
        assertThat(succeeded.isObservingOn(EUDA_BEGINS)).isFalse();
    }

    @Test
    void missesNothingAfterItWasSucceeded() {
        var succeeded = taken(emcdda().succeed(BY_EUDA, others(emcdda(), euda())));

        assertThat(succeeded.gaps())
                .extracting(Gap::days)
                .containsOnly(DayRange.of(KNOWN_SINCE, EUDA_BEGINS.minusDays(1)));
    }

    @Test
    void refusesASuccessorThatIsNotKnown() {
        refused(emcdda().succeed(BY_EUDA, others(emcdda())), "successor-unknown");
    }

    @Test
    void refusesToBeSucceededByItsOwnPredecessor() {
        var succeeded = taken(emcdda().succeed(BY_EUDA, others(emcdda(), euda())));

        refused(
                euda().succeed(
                                new Succession("emcdda", EUDA_BEGINS.plusDays(1)),
                                others(succeeded, euda())),
                "succession-in-a-circle");
    }

    @Test
    void refusesToBeSucceededBeforeItObserved() {
        refused(
                emcdda().succeed(new Succession("euda", KNOWN_SINCE), others(emcdda(), euda())),
                "succeeded-too-early");
    }

    @Test
    void takesOutASuccessionThatWasAMistake() {
        var all = others(emcdda(), euda());

        assertThat(taken(taken(emcdda().succeed(BY_EUDA, all)).removeSuccession(all)))
                .isEqualTo(emcdda());
    }

    @Test
    void answersToItsFormerIds() {
        var merged =
                taken(euda().change(record("EUDA", List.of("euda-lisbon"), false), others(euda())));

        assertThat(merged.answersTo("euda-lisbon")).isTrue();
        assertThat(merged.answersTo("euda")).isTrue();
    }

    @Test
    void refusesAFormerIdThatAnotherObserverHas() {
        refused(
                euda().change(record("EUDA", List.of("emcdda"), false), others(emcdda(), euda())),
                "former-id-in-use");
    }

    @Test
    void takesTheIdOfARetiredEntryAsAFormerOne() {
        var retired = taken(emcdda().retire(others(emcdda())));

        taken(euda().change(record("EUDA", List.of("emcdda"), false), others(retired, euda())));
    }

    @Test
    void refusesANewObserverUnderAFormerIdOfAnother() {
        var merged = taken(euda().change(record("EUDA", List.of("emcdda"), false), others(euda())));

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
        refused(emcdda().removeSuccession(others(emcdda())), "succession-unknown");
    }

    @Test
    void staysWhileItHoldsThePlaceOfAnother() {
        var succeeded = taken(emcdda().succeed(BY_EUDA, others(emcdda(), euda())));

        refused(euda().retire(others(succeeded, euda())), "observer-is-successor");
    }

    @Test
    void refusesToLoseItsOnlyName() {
        refused(emcdda().removeName(KNOWN_SINCE, others(emcdda())), "entries-required");
    }

    @Test
    void refusesToStopObservingBeforeItBegan() {
        var known = record("EUDA", List.of(), false);
        var backwards =
                new ObserverRecord(
                        known.kind(),
                        known.names(),
                        List.of(),
                        new Observing(
                                Optional.of(EUDA_BEGINS), Optional.of(EUDA_BEGINS.minusDays(1))),
                        known.seats(),
                        Optional.empty(),
                        false);

        refused(euda().change(backwards, others(euda())), "last-day-before-first");
    }
}
