package bstf.platform.web.failure;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;

/** The problem for a bare status that the servlet container chose. */
final class Statuses {

    private Statuses() {}

    static Problem problemOf(int status) {
        return Problem.of(
                switch (status) {
                    case 404 -> ProblemCode.NOT_FOUND;
                    case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
                    case 406 -> ProblemCode.NOT_ACCEPTABLE;
                    case 413 -> ProblemCode.BODY_TOO_LARGE;
                    case 415 -> ProblemCode.MEDIA_TYPE_NOT_SUPPORTED;
                    default ->
                            status < 500 ? ProblemCode.MALFORMED_REQUEST : ProblemCode.UNEXPECTED;
                });
    }
}
