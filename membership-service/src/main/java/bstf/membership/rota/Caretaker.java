package bstf.membership.rota;

import bstf.membership.language.Texts;
import bstf.membership.members.MemberCode;
import bstf.platform.changes.Refusal;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The grant by which a member acts as the secretariat on days that are in nobody's term. A term
 * that is decided later takes its days from it.
 *
 * @param firstDay names it
 * @param lastDay included
 * @param reason why it is needed; empty when none was given
 */
public record Caretaker(
        LocalDate firstDay,
        LocalDate lastDay,
        MemberCode member,
        Optional<String> reason,
        CaretakerStatus status) {

    public Caretaker {
        Texts.prose("caretakers.reason", reason);
    }

    /** Why its own days make no sense; empty when they do. */
    Optional<Refusal> refusal() {
        return lastDay.isBefore(firstDay)
                ? Optional.of(
                        Refusal.invalid(
                                "last-day-before-first",
                                "lastDay",
                                "lastDay: %s (expected: on or after the first day, %s)"
                                        .formatted(lastDay, firstDay)))
                : Optional.empty();
    }

    public DayRange days() {
        return DayRange.of(firstDay, lastDay);
    }

    long length() {
        return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }

    public boolean isApproved() {
        return status.kind() == CaretakerStatus.Kind.APPROVED;
    }

    Caretaker with(CaretakerStatus other) {
        return new Caretaker(firstDay, lastDay, member, reason, other);
    }

    /** It, over on {@code last}; empty when it would not even have begun. */
    Optional<Caretaker> endingOn(LocalDate last, CaretakerStatus then) {
        return last.isBefore(firstDay)
                ? Optional.empty()
                : Optional.of(
                        new Caretaker(
                                firstDay,
                                last.isBefore(lastDay) ? last : lastDay,
                                member,
                                reason,
                                then));
    }

    /** Whether {@code other} proposes the same. */
    boolean saysTheSameAs(Caretaker other) {
        return firstDay.equals(other.firstDay)
                && lastDay.equals(other.lastDay)
                && member.equals(other.member)
                && reason.equals(other.reason);
    }
}
