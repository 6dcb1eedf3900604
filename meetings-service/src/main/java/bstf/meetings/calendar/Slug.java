package bstf.meetings.calendar;

import java.util.regex.Pattern;

/** Words that stand in paths and in data: lower case letters and digits, joined by hyphens. */
final class Slug {
    private static final Pattern SLUG = Pattern.compile(MeetingId.PATTERN);

    private Slug() {}

    /** {@code value} itself, when it is one. */
    static String checked(String name, String value) {
        if (value.length() > MeetingId.LONGEST || !SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "%s: '%s' (expected: lower-case letters, digits and hyphens, at most %d)"
                            .formatted(name, value, MeetingId.LONGEST));
        }
        return value;
    }
}
