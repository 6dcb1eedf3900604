package bstf.meetings.calendar;

import java.util.Optional;

/** What takes the place of a meeting that is put off. */
public sealed interface Replacement {

    /**
     * A meeting that is planned for it in the same breath.
     *
     * @param id how it is to be called; empty when that does not matter
     */
    record Planned(Optional<MeetingId> id, MeetingSaid said) implements Replacement {}

    /** A meeting that is in the calendar already. */
    record Named(MeetingId id) implements Replacement {}
}
