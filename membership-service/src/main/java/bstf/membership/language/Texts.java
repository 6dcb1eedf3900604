package bstf.membership.language;

import bstf.platform.text.Shapes;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bounds of texts, and the checks that hold wherever a text comes from. The patterns mean the same
 * in Java and in JSON Schema, so that the OpenAPI can carry them; they are about the whole text.
 */
public final class Texts {
    /** One line without blanks around it. */
    public static final String LINE = Shapes.LINE;

    /** One or more lines without blanks around the whole. */
    public static final String PROSE = Shapes.PROSE;

    /** A readable id: lower-case letters, digits and hyphens between them. */
    public static final String ID = Shapes.ID;

    /** Longest readable id, in characters. */
    public static final int ID_LENGTH = 64;

    /** Longest name, title or reference, in characters. */
    public static final int NAME_LENGTH = 300;

    /** Longest prose, in characters. */
    public static final int PROSE_LENGTH = 4000;

    private static final Pattern LINE_PATTERN = Pattern.compile(LINE);
    private static final Pattern PROSE_PATTERN = Pattern.compile(PROSE);
    private static final Pattern ID_PATTERN = Pattern.compile(ID);

    private Texts() {}

    public static String line(String field, String text) {
        return checked(field, text, LINE_PATTERN, NAME_LENGTH, "one line of text");
    }

    public static Optional<String> line(String field, Optional<String> text) {
        return text.map(t -> line(field, t));
    }

    public static String prose(String field, String text) {
        return checked(field, text, PROSE_PATTERN, PROSE_LENGTH, "text");
    }

    public static Optional<String> prose(String field, Optional<String> text) {
        return text.map(t -> prose(field, t));
    }

    public static String id(String field, String text) {
        return checked(
                field,
                text,
                ID_PATTERN,
                ID_LENGTH,
                "an id of lower-case letters, digits and single hyphens");
    }

    private static String checked(
            String field, String text, Pattern pattern, int length, String expectation) {
        if (text.length() > length || !pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "%s: '%s' (expected: %s, 1 to %d characters, no blanks around it)"
                            .formatted(field, abridged(text), expectation, length));
        }
        return text;
    }

    private static String abridged(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
