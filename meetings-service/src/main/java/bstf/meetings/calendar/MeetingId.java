package bstf.meetings.calendar;

import bstf.platform.text.Shapes;

/**
 * What a meeting is called in paths and links: readable ({@code 2016-11-strategic}) when whoever
 * plans it chooses one, a UUID otherwise. It never changes.
 *
 * @param value matches {@link #PATTERN}, at most {@link #LONGEST} characters
 */
public record MeetingId(String value) {
    public static final String PATTERN = "^" + Shapes.ID + "$";
    public static final int LONGEST = 64;

    public MeetingId {
        Slug.checked("id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
