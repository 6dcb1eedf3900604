package bstf.gateway.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How to reach the secretariat on a day: that of the member that chairs, or of the caretaker in a
 * gap. It moves with them: while nobody acts there is none, and what was its last address is told
 * as such.
 */
public sealed interface Secretariat {

    /** By what its member acts; empty when nobody does. */
    Optional<Tenure> tenure();

    /** Whether its member is not active on the day: the days are its own, and nobody acts. */
    boolean rests();

    /**
     * The secretariat of a term or a caretaker can be reached.
     *
     * @param contactPoints valid on the day, at least one
     */
    record InForce(Tenure of, boolean rests, List<ContactPoint> contactPoints)
            implements Secretariat {
        @Override
        public Optional<Tenure> tenure() {
            return Optional.of(of);
        }
    }

    /**
     * There is no contact that is valid on the day.
     *
     * @param tenure whose contact is missing; empty when there is no secretariat
     * @param since the first day on which nobody acts, or from which the one that acts cannot be
     *     reached; absent when no term is known before
     * @param lastKnown what was valid last before; not to be relied on
     */
    record Gap(
            Optional<Tenure> tenure,
            boolean rests,
            Optional<LocalDate> since,
            List<ContactPoint> lastKnown)
            implements Secretariat {}

    /**
     * The one of {@code day}.
     *
     * @param active tells of a member, by its code, whether it is active on the day
     * @param all contact points that are seen
     */
    static Secretariat on(
            LocalDate day, Rota rota, Predicate<String> active, List<ContactPoint> all) {
        var begun = rota.secretariatsUntil(day);
        var known =
                all.stream()
                        .filter(ContactPoint::isOfSecretariat)
                        .filter(point -> begun.contains(point.owner().id()))
                        .filter(point -> !point.days().firstDay().isAfter(day))
                        .toList();
        return switch (rota.on(day)) {
            case Chairmanship.InForce(var term, _, _) ->
                    of(term, !active.test(term.chair()), day, known);
            case Chairmanship.Gap gap ->
                    gap.caretaker()
                            .map(one -> of(one, !active.test(one.member()), day, known))
                            .orElseGet(() -> nobodys(nobodyActsSince(day, gap, rota), known));
        };
    }

    private static Secretariat nobodys(Optional<LocalDate> since, List<ContactPoint> known) {
        return new Gap(Optional.empty(), false, since, last(known));
    }

    /** The gap may be older: a caretaker has acted in it for a while. */
    private static Optional<LocalDate> nobodyActsSince(
            LocalDate day, Chairmanship.Gap gap, Rota rota) {
        return Stream.concat(
                        gap.since().stream(),
                        rota.caretakers().stream()
                                .map(Caretaker::lastDay)
                                .filter(last -> last.isBefore(day))
                                .map(last -> last.plusDays(1)))
                .max(Comparator.naturalOrder());
    }

    private static Secretariat of(
            Tenure tenure, boolean rests, LocalDate day, List<ContactPoint> known) {
        var its = known.stream().filter(point -> point.owner().id().equals(tenure.id())).toList();
        var valid = its.stream().filter(point -> point.days().contains(day)).toList();
        if (!valid.isEmpty()) {
            return new InForce(tenure, rests, valid);
        }
        var since =
                its.stream()
                        .flatMap(point -> point.days().lastDay().stream())
                        .max(Comparator.naturalOrder())
                        .map(last -> last.plusDays(1))
                        .orElse(tenure.firstDay());
        return new Gap(Optional.of(tenure), rests, Optional.of(since), last(known));
    }

    private static List<ContactPoint> last(List<ContactPoint> known) {
        return known.stream()
                .max(Comparator.comparing(point -> point.days().firstDay()))
                .map(latest ->
                        known.stream()
                                .filter(point -> point.owner().equals(latest.owner()))
                                .filter(point -> endsWith(point, latest))
                                .toList())
                .orElse(List.of());
    }

    private static boolean endsWith(ContactPoint point, ContactPoint latest) {
        return point.days().lastDay().equals(latest.days().lastDay());
    }
}
