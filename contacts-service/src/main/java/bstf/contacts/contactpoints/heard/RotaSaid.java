package bstf.contacts.contactpoints.heard;

import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What matters here of {@code rota/rota}: which terms there are, who chairs, and when. */
record RotaSaid(List<Term> terms) {

    /** Proposed or decided: a secretariat that prepares itself has a telephone already. */
    record Term(String id, String chair, LocalDate firstDay, End end) {

        /** Open where nobody knows or has decided the last day. */
        DayRange days() {
            return DayRange.of(firstDay, end.lastDay());
        }
    }

    record End(Optional<LocalDate> lastDay) {}
}
