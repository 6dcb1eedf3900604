package bstf.platform.access;

import java.util.regex.Pattern;

/** What callers send, as one word of a line in the audit log. */
public final class AuditWord {
    /** Everything but visible ASCII, and the sign between a part's name and its value. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\x21-\\x7E]|=");

    private static final int LONGEST = 300;

    private AuditWord() {}

    /** The text, shortened, so that nothing in it can begin a line or look like another part. */
    public static String of(String text) {
        var shortened = text.substring(0, Math.min(text.length(), LONGEST));
        return NO_WORD.matcher(shortened).replaceAll("?");
    }
}
