package bstf.contacts.contactpoints;

import bstf.platform.text.Shapes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as it stands on paper, line by line: an organisation's name and parts, an address. At least
 * one line; no line is blank, none holds control characters, line separators or marks that turn the
 * direction of writing.
 */
public record Lines(List<String> lines) {

    public static final int MAX_LINES = 10;

    /** In UTF-16 units. */
    public static final int MAX_LENGTH = 200;

    /**
     * What a line, or any other short text here, consists of; the blanks around it are taken off.
     */
    public static final String PLAIN_TEXT = Shapes.PADDED_LINE;

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
