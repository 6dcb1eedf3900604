package bstf.membership.rota;

import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All caretakers, proposed and approved, by first day; no two approved ones share a day. */
public record Caretakers(List<Caretaker> all) {
    /** Most of them in the rota. */
    public static final int MOST = 200;

    private static final Caretakers NONE = new Caretakers(List.of());

    public Caretakers {
        all = all.stream().sorted(Comparator.comparing(Caretaker::firstDay)).toList();
    }

    public static Caretakers none() {
        return NONE;
    }

    public Optional<Caretaker> find(LocalDate firstDay) {
        return all.stream().filter(one -> one.firstDay().equals(firstDay)).findFirst();
    }

    public Stream<Caretaker> approved() {
        return all.stream().filter(Caretaker::isApproved);
    }

    /** Who takes care on {@code day}, where no term covers it. */
    Optional<Caretaker> on(LocalDate day) {
        return approved().filter(one -> one.days().contains(day)).findFirst();
    }

    /** The first approved one that shares a day with {@code days}. */
    Optional<Caretaker> within(DayRange days) {
        return approved().filter(one -> one.days().overlaps(days)).findFirst();
    }

    Caretakers with(Caretaker caretaker) {
        return new Caretakers(
                Stream.concat(without(caretaker.firstDay()).all.stream(), Stream.of(caretaker))
                        .toList());
    }

    Caretakers without(LocalDate firstDay) {
        return new Caretakers(
                all.stream().filter(one -> !one.firstDay().equals(firstDay)).toList());
    }
}
