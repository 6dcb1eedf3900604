package bstf.contacts.contactpoints;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as it stands on paper, line by line: an organisation's name and parts, an address. At least
 * one line; no line is blank, none holds control characters, line separators or marks that turn the
 * direction of writing.
 */
public record Lines(List<String> lines) {

    public static final int MAX_LINES = 10;

    private static final String UNSEEN =
            "\\u0000-\\u001F\\u007F-\\u009F\\u2028-\\u202E\\u2066-\\u2069\\uD800-\\uDFFF";
    private static final String BLANK = "\\u0020\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000";
    private static final String ANY = "[^" + UNSEEN + "]";

    /** In UTF-16 units. */
    public static final int MAX_LENGTH = 200;

    /**
     * What a line, or any other short text here, consists of: nothing that breaks a line or turns
     * the direction of writing, and at least one character that is no blank. Written without
     * Unicode's classes, so that every reader of the OpenAPI understands it.
     */
    public static final String PLAIN_TEXT = ANY + "*[^" + UNSEEN + BLANK + "]" + ANY + "*";

    private static final Pattern PLAIN = Pattern.compile(PLAIN_TEXT);

    public Lines {
        if (lines.isEmpty() || lines.size() > MAX_LINES) {
            throw new IllegalArgumentException(
                    "lines: %d (expected: 1 to %d)".formatted(lines.size(), MAX_LINES));
        }
        lines = lines.stream().map(line -> plain(line, MAX_LENGTH)).toList();
    }

    /** {@code text} without the blanks around it. */
    static String plain(String text, int maxLength) {
        var stripped = text.strip();
        if (stripped.isEmpty()
                || stripped.length() > maxLength
                || !PLAIN.matcher(stripped).matches()) {
            throw new IllegalArgumentException(
                    "text: \"%s\" (expected: 1 to %d characters, no control characters)"
                            .formatted(stripped, maxLength));
        }
        return stripped;
    }
}
