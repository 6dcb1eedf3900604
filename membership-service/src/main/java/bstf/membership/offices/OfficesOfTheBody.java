package bstf.membership.offices;

import bstf.membership.members.Member;
import bstf.membership.members.Members;
import bstf.membership.members.Standing;
import bstf.membership.observers.Observer;
import bstf.membership.observers.Observers;
import bstf.membership.rota.Caretaker;
import bstf.membership.rota.Rota;
import bstf.membership.rota.Rotas;
import bstf.membership.rota.Turn;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.MemberStanding;
import bstf.platform.access.Offices;
import bstf.platform.access.Tenure;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Slice;
import bstf.platform.time.DayRange;
import bstf.platform.time.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the offices anew each time, so that what two members approved counts for the next request,
 * on whichever instance it arrives: some twenty small documents. A body has members: before the
 * founding nothing is known.
 */
public record OfficesOfTheBody(Members members, Observers observers, Rotas rotas)
        implements KnownOffices {

    @Override
    public Optional<Offices> now() {
        return Optional.of(standings())
                .filter(known -> !known.isEmpty())
                .map(known -> new Offices(known, observing(), tenures()));
    }

    private Map<String, Timeline<MemberStanding>> standings() {
        return members.list(Slice.all(), _ -> true).stream()
                .map(Kept::value)
                .collect(
                        Collectors.toMap(
                                member -> member.code().value(), OfficesOfTheBody::timelineOf));
    }

    /** A member that was entered by mistake has no standing on any day. */
    private static Timeline<MemberStanding> timelineOf(Member member) {
        return member.retired()
                ? Timeline.empty()
                : Timeline.of(
                        member.standings().timeline().entries().stream()
                                .map(entry ->
                                        new Timeline.Entry<>(
                                                entry.firstDay(), standingOf(entry.value().kind())))
                                .toList());
    }

    private static MemberStanding standingOf(Standing.Kind kind) {
        return switch (kind) {
            case ACTIVE -> MemberStanding.ACTIVE;
            case SUSPENDED -> MemberStanding.SUSPENDED;
            case WITHDRAWN -> MemberStanding.WITHDRAWN;
        };
    }

    private Map<String, Offices.Observing> observing() {
        var all = new HashMap<String, Offices.Observing>();
        for (var kept : observers.list(Slice.all(), observer -> !observer.record().retired())) {
            var observer = kept.value();
            daysOf(observer)
                    .map(days -> new Offices.Observing(observer.id(), days))
                    .ifPresent(observing ->
                            Stream.concat(
                                            Stream.of(observer.id()),
                                            observer.record().formerIds().stream())
                                    .forEach(id -> all.put(id, observing)));
        }
        return all;
    }

    /** Where it is not given since when it observes, it always did. */
    private static Optional<DayRange> daysOf(Observer observer) {
        var first = observer.record().observing().firstDay().orElse(LocalDate.MIN);
        var last = observer.lastDay();
        return last.filter(day -> day.isBefore(first)).isPresent()
                ? Optional.empty()
                : Optional.of(DayRange.of(first, last));
    }

    private List<Tenure> tenures() {
        return rotas.find(Rota.ID).map(Kept::value).stream()
                .flatMap(rota ->
                        Stream.concat(
                                rota.turns().all().stream().map(OfficesOfTheBody::tenureOf),
                                rota.caretakers().approved().map(OfficesOfTheBody::tenureOf)))
                .toList();
    }

    private static Tenure tenureOf(Turn turn) {
        return new Tenure(
                turn.term().id(), turn.term().chair().value(), turn.days(), Tenure.Kind.TERM);
    }

    private static Tenure tenureOf(Caretaker caretaker) {
        return new Tenure(
                caretaker.firstDay().toString(),
                caretaker.member().value(),
                caretaker.days(),
                Tenure.Kind.CARETAKER);
    }
}
