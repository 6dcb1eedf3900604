package bstf.contacts.contactpoints;

import bstf.platform.text.Shapes;
import java.util.regex.Pattern;

/** How the ids look that people choose: they stand in URLs and are read aloud. */
public final class Ids {

    /** Lower-case letters, digits and single hyphens between them. */
    public static final String READABLE = Shapes.ID;

    public static final int MAX_LENGTH = 64;

    private static final Pattern PATTERN = Pattern.compile(READABLE);

    private Ids() {}

    static boolean isReadable(String id) {
        return id.length() <= MAX_LENGTH && PATTERN.matcher(id).matches();
    }

    static <T> Reading<T> refused(String of, String field) {
        return Reading.invalid(
                of + "-id-not-readable",
                field,
                ("An id consists of lower-case letters and digits, with single hyphens between, %d"
                                + " at most: `duty-officer`.")
                        .formatted(MAX_LENGTH));
    }
}
