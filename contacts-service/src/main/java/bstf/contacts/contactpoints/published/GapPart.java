package bstf.contacts.contactpoints.published;

import bstf.contacts.contactpoints.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something missing.
 *
 * @param since the first day
 * @param until the last day, included; left out when the gap is open
 */
public record GapPart(String code, String field, LocalDate since, Optional<LocalDate> until) {
    static List<GapPart> of(List<Gap> gaps) {
        return gaps.stream().map(GapPart::of).toList();
    }

    private static GapPart of(Gap gap) {
        return new GapPart(gap.code(), gap.field(), gap.days().firstDay(), gap.days().lastDay());
    }
}
