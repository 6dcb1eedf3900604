package bstf.meetings.calendar.heard;

import bstf.meetings.calendar.Standing;
import bstf.platform.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What the calendar needs of membership's message {@code member}; the rest of it is passed over
 * ({@code docs/messages/membership/member.json}).
 */
record MemberSaid(String code, List<StandingSaid> standings, boolean retired) {

    /**
     * A standing from a day on.
     *
     * @param standing {@code active}, {@code suspended} or {@code withdrawn}; another word is not
     *     understood
     */
    record StandingSaid(LocalDate firstDay, String standing) {}

    /** A member that was entered by mistake has no standing on any day. */
    Timeline<Standing> toTimeline() {
        return retired
                ? Timeline.empty()
                : Timeline.of(
                        standings.stream()
                                .map(said ->
                                        new Timeline.Entry<>(
                                                said.firstDay, standing(said.standing)))
                                .toList());
    }

    private static Standing standing(String word) {
        return Standing.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
