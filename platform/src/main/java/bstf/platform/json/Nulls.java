package bstf.platform.json;

import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Finds nulls: what is absent is left out here, so that a null never means two things. */
final class Nulls {

    private Nulls() {}

    static void in(JsonNode tree, Noted noted) {
        look("", tree, noted);
    }

    private static void look(String path, JsonNode node, Noted noted) {
        if (noted.isFull()) {
            return;
        }
        if (node.isNull()) {
            noted.add(() ->
                    new FieldProblem(
                            path,
                            ProblemCode.WRONG_TYPE.code(),
                            "null (expected: a value; leave out what is absent)"));
        }
        node.properties()
                .forEach(field ->
                        look(FieldPath.member(path, field.getKey()), field.getValue(), noted));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            look(FieldPath.element(path, index), node.get(index), noted);
        }
    }
}
