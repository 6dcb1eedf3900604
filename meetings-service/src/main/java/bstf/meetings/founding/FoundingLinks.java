package bstf.meetings.founding;

import bstf.meetings.calendar.MeetingId;
import bstf.meetings.calendar.Replacing;
import java.util.List;
import java.util.Optional;

/** How the meetings of one file hang together: each id once, each replacement there and later. */
final class FoundingLinks {
    private final List<FoundingMeeting> meetings;

    FoundingLinks(List<FoundingMeeting> meetings) {
        this.meetings = List.copyOf(meetings);
    }

    /** The postponed meeting whose place {@code entry} takes, if any. */
    Optional<Replacing> replacedBy(FoundingMeeting entry) {
        return postponedTo(entry.id()).stream()
                .findFirst()
                .map(postponed ->
                        new Replacing(
                                new MeetingId(postponed.id()),
                                postponed.reason().orElse(""),
                                Replacing.Came.NAMED));
    }

    void check(FoundingMeeting entry) {
        if (meetings.stream().filter(other -> other.id().equals(entry.id())).count() > 1) {
            throw refused("id", entry.id(), "each id once");
        }
        if (postponedTo(entry.id()).size() > 1) {
            throw refused("id", entry.id(), "the replacement of one meeting, not of several");
        }
        entry.replacedBy().ifPresent(by -> checkReplacement(entry, by));
    }

    private void checkReplacement(FoundingMeeting entry, String by) {
        var later =
                meetings.stream()
                        .filter(other -> other.id().equals(by))
                        .anyMatch(other -> other.firstDay().isAfter(entry.firstDay()));
        if (!later) {
            throw refused("replacedBy", by, "a meeting of this file that begins later");
        }
    }

    private List<FoundingMeeting> postponedTo(String id) {
        return meetings.stream()
                .filter(other -> other.replacedBy().filter(id::equals).isPresent())
                .toList();
    }

    private static IllegalArgumentException refused(String field, String value, String expected) {
        return new IllegalArgumentException(
                "%s: %s (expected: %s)".formatted(field, value, expected));
    }
}
