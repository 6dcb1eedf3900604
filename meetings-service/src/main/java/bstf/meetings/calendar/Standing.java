package bstf.meetings.calendar;

/** What a member state is to the body, as membership says it. */
public enum Standing {
    /** With all rights, also to receive meetings. */
    ACTIVE,
    SUSPENDED,
    WITHDRAWN
}
