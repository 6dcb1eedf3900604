package bstf.platform.access.refused;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.util.Set;

/**
 * Tells requests that are turned back because nobody may send such from those that are only to be
 * corrected: what can be read in two ways, is larger or deeper than is read, or too slow. Answers
 * about form alone (405, 406, 412, 415, 422, 428, an unknown parameter) refuse nobody anything.
 */
public final class Bounds {
    private static final Set<Integer> STATUSES = Set.of(408, 413, 414, 431);
    private static final Set<String> CODES =
            Set.of(ProblemCode.MALFORMED_REQUEST.code(), ProblemCode.BODY_TOO_DEEP.code());

    private Bounds() {}

    /** Whether {@code problem} says of a request that it broke them. */
    public static boolean areBrokenBy(Problem problem) {
        return STATUSES.contains(problem.status()) || CODES.contains(problem.code());
    }
}
