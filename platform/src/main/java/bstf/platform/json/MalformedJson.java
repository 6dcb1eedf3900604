package bstf.platform.json;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says where and why a text is not JSON. */
final class MalformedJson {

    private MalformedJson() {}

    static Problem describe(JacksonException broken) {
        if (broken instanceof StreamConstraintsException tooMuch) {
            return Problem.of(
                    ProblemCode.BODY_TOO_DEEP,
                    firstSentence(tooMuch) + ". " + ProblemCode.BODY_TOO_DEEP.advice());
        }
        var where = broken.getLocation();
        return Problem.of(
                ProblemCode.MALFORMED_JSON,
                where == null || where.getLineNr() < 1
                        ? firstSentence(broken) + "."
                        : "Line %d, column %d: %s."
                                .formatted(
                                        where.getLineNr(),
                                        where.getColumnNr(),
                                        firstSentence(broken)));
    }

    /** The parser's own words, without its hints for programmers. */
    private static String firstSentence(JacksonException broken) {
        if (broken instanceof MismatchedInputException) {
            return "Something follows after the end";
        }
        var words = broken.getOriginalMessage();
        int hints = words.indexOf(": maybe a ");
        return (hints < 0 ? words : words.substring(0, hints))
                .lines()
                .findFirst()
                .orElse("not JSON")
                .replaceAll(", from `[^`]*`", "")
                .strip();
    }
}
