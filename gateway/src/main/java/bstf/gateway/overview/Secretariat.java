package bstf.gateway.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How to reach the secretariat of the member that chairs on a day. It moves with the chair: while
 * nobody chairs there is none, and what was its last address is told as such.
 */
public sealed interface Secretariat {

    /**
     * The secretariat of {@code term} can be reached.
     *
     * @param contactPoints valid on the day, at least one
     */
    record InForce(Term term, List<ContactPoint> contactPoints) implements Secretariat {}

    /**
     * There is no contact that is valid on the day.
     *
     * @param since the first day without; absent when there never was one
     * @param lastKnown what was valid last before; not to be relied on
     */
    record Gap(Optional<LocalDate> since, List<ContactPoint> lastKnown) implements Secretariat {}

    static Secretariat on(LocalDate day, Chairmanship chairmanship, List<ContactPoint> all) {
        var known =
                all.stream()
                        .filter(ContactPoint::isOfSecretariat)
                        .filter(point -> !point.days().firstDay().isAfter(day))
                        .toList();
        return switch (chairmanship) {
            case Chairmanship.InForce(var term, _, _) -> of(term, day, known);
            case Chairmanship.Gap gap -> new Gap(gap.since(), last(known));
        };
    }

    private static Secretariat of(Term term, LocalDate day, List<ContactPoint> known) {
        var its = known.stream().filter(point -> point.owner().id().equals(term.id())).toList();
        var valid = its.stream().filter(point -> point.days().contains(day)).toList();
        if (!valid.isEmpty()) {
            return new InForce(term, valid);
        }
        var since =
                its.stream()
                        .flatMap(point -> point.days().lastDay().stream())
                        .max(Comparator.naturalOrder())
                        .map(last -> last.plusDays(1))
                        .orElse(term.firstDay());
        return new Gap(Optional.of(since), last(known));
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
