package bstf.platform.text;

/**
 * Shapes of texts, as regular expressions about the whole text. They mean the same in Java and in
 * JSON Schema (ECMA 262), so that the OpenAPI can carry them; so they do without Unicode's classes
 * and possessive quantifiers.
 *
 * <p>Each can be tried on a text of any length: none looks twice at what it has read, and none has
 * a group that is repeated without a bound, which Java reads by recursion.
 */
public final class Shapes {
    /** Lower-case letters, digits, and single hyphens between them; at most 64 characters. */
    public static final String ID = "[a-z0-9]+(?:-[a-z0-9]+){0,31}";

    /** A member's code or an observer's id; at most 64 characters. */
    public static final String PARTY = "[A-Za-z0-9]+(?:-[A-Za-z0-9]+){0,31}";

    /** Line separators, marks that turn the direction of writing, halves of surrogate pairs. */
    private static final String NEVER =
            "\\u007F-\\u009F\\u2028-\\u202E\\u2066-\\u2069\\uD800-\\uDFFF";

    private static final String UNSEEN = "\\u0000-\\u001F" + NEVER;
    private static final String UNSEEN_IN_PROSE =
            "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F" + NEVER;

    /** Of any width, also of none. */
    private static final String BLANK =
            "\\u0020\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000\\uFEFF";

    private static final String SEEN = "[^" + UNSEEN + BLANK + "]";

    /** One line that is not blank; blanks may stand around it. */
    public static final String PADDED_LINE = "[" + BLANK + "]*" + SEEN + "[^" + UNSEEN + "]*";

    /** One line without blanks around it. */
    public static final String LINE = SEEN + "(?:[^" + UNSEEN + "]*" + SEEN + ")?";

    /** One or more lines without blanks around the whole. */
    public static final String PROSE = SEEN + "(?:[^" + UNSEEN_IN_PROSE + "]*" + SEEN + ")?";

    /** What {@link #LINE} expects, for people. */
    public static final String LINE_EXPECTED =
            "expected: one line of characters that can be seen, without blanks around it";

    /** What {@link #PADDED_LINE} expects, for people. */
    public static final String PADDED_LINE_EXPECTED =
            "expected: one line of characters that can be seen";

    /** What {@link #PROSE} expects, for people. */
    public static final String PROSE_EXPECTED =
            "expected: lines of characters that can be seen, without blanks around the whole";

    private Shapes() {}
}
