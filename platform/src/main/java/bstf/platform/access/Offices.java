package bstf.platform.access;

import bstf.platform.time.DayRange;
import bstf.platform.time.Timeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who holds what in the body, as far as rights depend on it: a picture at one moment. Only what is
 * in force stands here; what was merely proposed gives nothing.
 *
 * @param members the standing of each member from day to day, by its code
 * @param observers each observer, by every id under which it is known
 * @param tenures decided terms and approved caretakers
 */
public record Offices(
        Map<String, Timeline<MemberStanding>> members,
        Map<String, Observing> observers,
        List<Tenure> tenures) {

    public Offices {
        members = Map.copyOf(members);
        observers = Map.copyOf(observers);
        tenures =
                tenures.stream()
                        .sorted(
                                Comparator.comparing(Tenure::kind)
                                        .thenComparing(tenure -> tenure.days().firstDay()))
                        .toList();
    }

    /**
     * That an organisation observes the body.
     *
     * @param id its present id
     * @param days the days on which it observes
     */
    public record Observing(String id, DayRange days) {}

    /** The present id of the party that a token names; empty when the body knows no such party. */
    public Optional<String> partyOf(String claimed) {
        return members.containsKey(claimed)
                ? Optional.of(claimed)
                : Optional.ofNullable(observers.get(claimed)).map(Observing::id);
    }

    /** All ids under which the party with this present id is, or was, known. */
    Set<String> namesOf(String party) {
        return Stream.concat(
                        Stream.of(party),
                        observers.entrySet().stream()
                                .filter(known -> known.getValue().id().equals(party))
                                .map(Map.Entry::getKey))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isObserver(String party, LocalDate day) {
        return Optional.ofNullable(observers.get(party))
                .filter(observing -> observing.days().contains(day))
                .isPresent();
    }

    /** Empty for a state that was no member yet, or never. */
    public Optional<MemberStanding> standingOf(String member, LocalDate day) {
        return Optional.ofNullable(members.get(member))
                .flatMap(timeline -> timeline.on(day))
                .map(Timeline.Entry::value);
    }

    public boolean isActiveMember(String party, LocalDate day) {
        return standingOf(party, day).filter(MemberStanding.ACTIVE::equals).isPresent();
    }

    /**
     * Whose {@code day} is: the term's, else the caretaker's; empty for a gap. A caretaker's days
     * are those around it that no term has.
     */
    public Optional<Tenure> tenureOn(LocalDate day) {
        return tenures.stream()
                .filter(tenure -> tenure.days().contains(day))
                .findFirst()
                .map(tenure ->
                        switch (tenure.kind()) {
                            case TERM -> tenure;
                            case CARETAKER -> tenure.on(daysBetweenTerms(tenure.days(), day));
                        });
    }

    private DayRange daysBetweenTerms(DayRange days, LocalDate day) {
        var first =
                Stream.concat(
                                Stream.of(days.firstDay()),
                                terms().filter(term -> term.endsBefore(day))
                                        .flatMap(term -> term.lastDay().stream())
                                        .map(last -> last.plusDays(1)))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        var last =
                Stream.concat(
                                days.lastDay().stream(),
                                terms().map(DayRange::firstDay)
                                        .filter(begin -> begin.isAfter(day))
                                        .map(begin -> begin.minusDays(1)))
                        .min(Comparator.naturalOrder());
        return DayRange.of(first, last);
    }

    private Stream<DayRange> terms() {
        return tenures.stream()
                .filter(tenure -> tenure.kind() == Tenure.Kind.TERM)
                .map(Tenure::days);
    }

    /**
     * Who acts as the secretariat on {@code day}: nobody, while the one whose day it is is not
     * active.
     */
    public Optional<Tenure> chairOn(LocalDate day) {
        return tenureOn(day).filter(tenure -> isActiveMember(tenure.member(), day));
    }

    /** The first term that begins after {@code day}. */
    public Optional<Tenure> nextTermAfter(LocalDate day) {
        return tenures.stream()
                .filter(tenure -> tenure.kind() == Tenure.Kind.TERM)
                .filter(tenure -> tenure.days().firstDay().isAfter(day))
                .findFirst();
    }
}
