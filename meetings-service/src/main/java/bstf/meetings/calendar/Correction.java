package bstf.meetings.calendar;

import java.time.LocalDate;

/**
 * A correction that was appended to what is said of a meeting. It takes nothing away.
 *
 * @param on the day on which it was appended
 * @param by the party that appended it
 */
public record Correction(LocalDate on, String by, String text) {}
