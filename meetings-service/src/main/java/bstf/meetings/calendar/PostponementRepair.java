package bstf.meetings.calendar;

import bstf.platform.changes.Origin;
import bstf.platform.changes.Slice;

/** Completes postponements whose writer was interrupted and did not come back. */
public final class PostponementRepair {
    private final Meetings meetings;
    private final Postponement postponement;

    public PostponementRepair(Desk desk) {
        this.meetings = desk.meetings();
        this.postponement = new Postponement(desk);
    }

    /** Safe at any time and any number of times: what is complete is left alone. */
    public void completeAll(Origin origin) {
        meetings.list(Slice.all(), meeting -> meeting.replaces().isPresent() && !meeting.retired())
                .forEach(kept -> complete(kept.value(), origin));
    }

    private void complete(Meeting replacement, Origin origin) {
        var replacing = replacement.replaces().orElseThrow();
        var postponed = meetings.find(replacing.meeting().value());
        if (postponed.filter(p -> p.value().isReplacedBy(replacement.id())).isPresent()) {
            return;
        }
        if (postponed.isEmpty() || replacement.status().isOff()) {
            postponement.withdraw(replacement.id(), replacing.meeting(), origin);
        } else {
            postponement.mark(replacing.meeting(), replacing.reason(), replacement.id(), origin);
        }
    }
}
