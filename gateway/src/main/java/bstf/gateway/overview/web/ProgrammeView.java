package bstf.gateway.overview.web;

import bstf.gateway.overview.Meeting;
import bstf.gateway.overview.Programme;
import bstf.gateway.overview.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The meetings around the day. */
record ProgrammeView(
        Optional<OfView> programme,
        Optional<MeetingView> next,
        List<MeetingView> ongoing,
        List<MeetingView> coming,
        List<MeetingView> past) {

    /** Whose programme it is. */
    record OfView(
            String term,
            String chair,
            Optional<String> chairName,
            LocalDate firstDay,
            Optional<LocalDate> lastDay) {
        static OfView of(Term term, Names names) {
            return new OfView(
                    term.id(),
                    term.chair(),
                    names.of(term.chair()),
                    term.firstDay(),
                    term.lastDay());
        }
    }

    static ProgrammeView of(Programme programme, Names names) {
        return new ProgrammeView(
                programme.term().map(term -> OfView.of(term, names)),
                programme.next().map(meeting -> MeetingView.of(meeting, names)),
                views(programme.ongoing(), names),
                views(programme.coming(), names),
                views(programme.past(), names));
    }

    private static List<MeetingView> views(List<Meeting> meetings, Names names) {
        return meetings.stream().map(meeting -> MeetingView.of(meeting, names)).toList();
    }
}
