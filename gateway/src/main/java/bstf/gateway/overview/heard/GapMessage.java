package bstf.gateway.overview.heard;

import bstf.gateway.overview.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A gap with the days on which something is missing. */
record GapMessage(String code, String field, LocalDate since, Optional<LocalDate> until) {

    static List<Gap> toGaps(List<GapMessage> gaps) {
        return gaps.stream()
                .map(gap -> new Gap(gap.code, gap.field, gap.since, gap.until))
                .toList();
    }
}
