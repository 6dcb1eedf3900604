package bstf.meetings.calendar;

import java.util.regex.Pattern;

/**
 * The code by which membership knows a member state: {@code LV}.
 *
 * @param value matches {@link #PATTERN}
 */
public record MemberCode(String value) {
    public static final String PATTERN = "^[A-Z][A-Z0-9]{1,7}$";
    private static final Pattern CODE = Pattern.compile(PATTERN);

    public MemberCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "member: '%s' (expected: 2 to 8 upper-case letters or digits)"
                            .formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
