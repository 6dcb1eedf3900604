package bstf.gateway.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RotaTest {
    private static final Term RUSSIA = decided("ru", "2015-01-01", "2016-12-31");

    @Test
    void chairsFromTheFirstToTheLastDayOfTheTerm() {
        var rota = rota(RUSSIA);

        assertThat(rota.on(day("2015-01-01"))).isEqualTo(inForce(RUSSIA));
        assertThat(rota.on(day("2016-12-31"))).isEqualTo(inForce(RUSSIA));
    }

    @Test
    void hasAGapFromTheDayAfterTheLastTerm() {
        assertThat(rota(RUSSIA).on(day("2026-11-24")))
                .isEqualTo(
                        new Chairmanship.Gap(
                                Optional.of(day("2017-01-01")),
                                Optional.empty(),
                                Optional.of(RUSSIA),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void hasAGapOfUnknownBeginningBeforeTheFirstTerm() {
        assertThat(rota(RUSSIA).on(day("2014-12-31")))
                .isEqualTo(
                        new Chairmanship.Gap(
                                Optional.empty(),
                                Optional.of(day("2014-12-31")),
                                Optional.empty(),
                                Optional.of(RUSSIA),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void tellsThePreviousAndTheNextTermOfTheOneInForce() {
        var estonia = decided("ee", "2017-01-01", "2017-12-31");
        var poland = decided("pl", "2018-01-01", "2018-12-31");

        assertThat(rota(poland, RUSSIA, estonia).on(day("2017-06-01")))
                .isEqualTo(
                        new Chairmanship.InForce(
                                estonia, Optional.of(RUSSIA), Optional.of(poland)));
    }

    @Test
    void keepsAProposedTermOutOfForce() {
        var proposed = term("ee", "2017-01-01", new Term.End.Open(), Term.Status.PROPOSED);

        assertThat(rota(RUSSIA, proposed).on(day("2017-06-01")))
                .isEqualTo(
                        new Chairmanship.Gap(
                                Optional.of(day("2017-01-01")),
                                Optional.empty(),
                                Optional.of(RUSSIA),
                                Optional.empty(),
                                Optional.of(proposed),
                                Optional.empty()));
    }

    @Test
    void announcesAProposedTermAsNextWithoutEndingTheGapByIt() {
        var proposed = term("ee", "2027-01-01", new Term.End.Open(), Term.Status.PROPOSED);

        assertThat(rota(RUSSIA, proposed).on(day("2026-11-24")))
                .isEqualTo(
                        new Chairmanship.Gap(
                                Optional.of(day("2017-01-01")),
                                Optional.empty(),
                                Optional.of(RUSSIA),
                                Optional.of(proposed),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void letsATermOfOpenOrUnknownEndLastUntilTheNextDecidedOne() {
        var open = term("ru", "2015-01-01", new Term.End.Open(), Term.Status.DECIDED);
        var unknown = term("ee", "2017-01-01", new Term.End.Unknown(), Term.Status.DECIDED);
        var rota = rota(open, unknown);

        assertThat(rota.on(day("2016-12-31")).latest()).contains(open);
        assertThat(rota.on(day("2099-01-01")).latest()).contains(unknown);
    }

    private static Chairmanship inForce(Term term) {
        return new Chairmanship.InForce(term, Optional.empty(), Optional.empty());
    }

    private static Rota rota(Term... terms) {
        return new Rota(List.of(terms), List.of(), List.of());
    }

    private static Term decided(String chair, String firstDay, String lastDay) {
        return term(chair, firstDay, new Term.End.Decided(day(lastDay)), Term.Status.DECIDED);
    }

    private static Term term(String chair, String firstDay, Term.End end, Term.Status status) {
        return new Term(chair, chair, day(firstDay), end, status, Optional.empty());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
