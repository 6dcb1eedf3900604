package bstf.platform.access.heard;

import bstf.platform.access.MemberStanding;
import bstf.platform.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What rights need of {@code member/<code>}; the rest is passed over. */
record MemberSaid(List<StandingSaid> standings, boolean retired) {

    record StandingSaid(LocalDate firstDay, String standing) {}

    /** A member that was entered by mistake has no standing on any day. */
    Timeline<MemberStanding> toTimeline() {
        return retired
                ? Timeline.empty()
                : Timeline.of(
                        standings.stream()
                                .map(said ->
                                        new Timeline.Entry<>(
                                                said.firstDay, standing(said.standing)))
                                .toList());
    }

    private static MemberStanding standing(String word) {
        return MemberStanding.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
