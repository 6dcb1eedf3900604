package bstf.platform.json;

import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What was found wrong with one body, as much as an answer names. What goes beyond is not even put
 * into words, so that a body full of mistakes takes no memory.
 */
final class Noted {
    private final List<FieldProblem> errors = new ArrayList<>();

    boolean isFull() {
        return errors.size() >= Problem.MOST_ERRORS;
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    void add(Supplier<FieldProblem> error) {
        if (!isFull()) {
            errors.add(error.get());
        }
    }

    List<FieldProblem> all() {
        return List.copyOf(errors);
    }
}
