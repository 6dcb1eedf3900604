package bstf.gateway.overview.web;

import bstf.gateway.overview.Missing;
import java.time.LocalDate;
import java.util.Optional;

/** Something that is missing on the day, and whose it is. */
record GapView(
        String part,
        String subject,
        String code,
        String field,
        LocalDate since,
        Optional<LocalDate> until) {

    static GapView of(Missing missing) {
        var gap = missing.gap();
        return new GapView(
                missing.part(),
                missing.subject(),
                gap.code(),
                gap.field(),
                gap.since(),
                gap.until());
    }
}
