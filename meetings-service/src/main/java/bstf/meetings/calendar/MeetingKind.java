package bstf.meetings.calendar;

/**
 * What sort of meeting it is, in the body's own words ({@code operational-planning}, {@code
 * annual-strategic}, {@code anniversary}). Which kinds a body has is its own data, not ours: any
 * word of this shape is one.
 *
 * @param word has the shape of a {@link MeetingId}
 */
public record MeetingKind(String word) {

    public MeetingKind {
        Slug.checked("kind", word);
    }

    @Override
    public String toString() {
        return word;
    }
}
