package bstf.platform.json;

import java.util.List;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamContext;

/** Paths into a body as people write them: {@code channels[0].printed}. */
final class FieldPath {

    private FieldPath() {}

    static String member(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    static String element(String path, int index) {
        return path + "[" + index + "]";
    }

    /** Where a parser stands. */
    static String of(TokenStreamContext context) {
        var parent = context.getParent();
        var path = parent == null ? "" : of(parent);
        if (context.inObject() && context.currentName() != null) {
            return member(path, context.currentName());
        }
        return context.inArray() && context.hasCurrentIndex()
                ? element(path, context.getCurrentIndex())
                : path;
    }

    static String of(List<Reference> references) {
        var path = "";
        for (var reference : references) {
            var name = reference.getPropertyName();
            path = name == null ? element(path, reference.getIndex()) : member(path, name);
        }
        return path;
    }
}
