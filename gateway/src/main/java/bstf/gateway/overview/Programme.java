package bstf.gateway.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The meetings around a day: those of the chairmanship's programme that are over, those that are
 * going on, and all that are still to come, whoever will chair them.
 *
 * @param term whose programme it is: the term in force, in a gap the last one
 * @param past over before the day, earliest first; in a gap also those since the last term ended
 * @param ongoing on the day
 * @param coming after the day
 * @param next the first coming one that takes place
 */
public record Programme(
        Optional<Term> term,
        List<Meeting> past,
        List<Meeting> ongoing,
        List<Meeting> coming,
        Optional<Meeting> next) {

    static Programme on(LocalDate day, Chairmanship chairmanship, List<Meeting> meetings) {
        var term = chairmanship.latest();
        var coming = meetings.stream().filter(meeting -> meeting.isComingOn(day)).toList();
        return new Programme(
                term,
                meetings.stream()
                        .filter(meeting -> meeting.isOverOn(day))
                        .filter(meeting -> belongsTo(term, meeting))
                        .toList(),
                meetings.stream()
                        .filter(meeting -> !meeting.isOverOn(day) && !meeting.isComingOn(day))
                        .toList(),
                coming,
                coming.stream().filter(Meeting::takesPlace).findFirst());
    }

    private static boolean belongsTo(Optional<Term> term, Meeting pastMeeting) {
        return term.map(t -> !pastMeeting.lastDay().isBefore(t.firstDay())).orElse(true);
    }
}
