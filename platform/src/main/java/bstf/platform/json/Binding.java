package bstf.platform.json;

import bstf.platform.problem.FieldProblem;
import java.util.List;

/** How a JSON tree and a type met. */
public sealed interface Binding<T> {

    /** It fits. */
    record Bound<T>(T value) implements Binding<T> {}

    /** It does not; these are the fields, at least one. */
    record Unbound<T>(List<FieldProblem> errors) implements Binding<T> {}
}
