package bstf.meetings.calendar;

/**
 * That a meeting takes the place of a postponed one. It is written before the postponed meeting is
 * marked, and says all that is needed to mark it should the writer be interrupted in between.
 *
 * @param meeting the postponed meeting
 * @param reason why that one is postponed
 * @param came how this meeting came to it
 */
public record Replacing(MeetingId meeting, String reason, Came came) {

    /** How a meeting came to take another's place. */
    public enum Came {
        /** It was planned for that. */
        PLANNED_FOR_IT,
        /** It was in the calendar before and was named. */
        NAMED
    }
}
