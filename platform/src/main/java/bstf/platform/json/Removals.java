package bstf.platform.json;

import bstf.platform.problem.FieldProblem;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a merge patch takes away. Reading the patched body cannot tell whether a field that is gone
 * was ever known, so a misspelt removal would change nothing and look like a success.
 */
public final class Removals {

    private Removals() {}

    /** The fields set to null that {@code body}, a record, does not have. */
    public static List<FieldProblem> unknown(ObjectNode patch, Class<?> body) {
        var found = new Noted();
        look("", patch, body, found);
        return found.all();
    }

    private static void look(String path, ObjectNode patch, Class<?> body, Noted found) {
        if (!body.isRecord()) {
            return;
        }
        patch.properties()
                .forEach(field -> {
                    var at = FieldPath.member(path, field.getKey());
                    var component = component(body, field.getKey());
                    if (field.getValue().isNull() && component.isEmpty()) {
                        found.add(() -> BindingErrors.unknown(at, names(body)));
                    }
                    if (field.getValue() instanceof ObjectNode inner && component.isPresent()) {
                        look(at, inner, typeOf(component.get()), found);
                    }
                });
    }

    private static Optional<RecordComponent> component(Class<?> body, String name) {
        return Arrays.stream(body.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    private static Class<?> typeOf(RecordComponent component) {
        var type = ResolvableType.forType(component.getGenericType());
        return type.toClass() == Optional.class ? type.getGeneric(0).toClass() : type.toClass();
    }

    private static List<String> names(Class<?> body) {
        return Arrays.stream(body.getRecordComponents())
                .map(RecordComponent::getName)
                .sorted()
                .toList();
    }
}
