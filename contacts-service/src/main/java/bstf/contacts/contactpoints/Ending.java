package bstf.contacts.contactpoints;

import bstf.platform.changes.Refusal;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.Optional;

/** The rules by which a contact point gets a last day. */
final class Ending {
    private Ending() {}

    /** A last day is given once here: to say another one is a change. */
    static Optional<Refusal> objectionTo(
            LocalDate lastDay, ContactPoint point, OwnerAnswer answer) {
        if (point.days().lastDay().isPresent()) {
            return Optional.of(
                    Refusal.conflict(
                            "end-stands",
                            "%s is used until %s. To say another day, change it within its term."
                                    .formatted(point.id(), point.days().lastDay().get())));
        }
        return switch (ContactPointDraft.days(point.days().firstDay(), Optional.of(lastDay))) {
            case Reading.Refused<DayRange>(var reason) -> Optional.of(reason);
            case Reading.Understood<DayRange>(var days) -> answer.objection(point.owner(), days);
        };
    }
}
