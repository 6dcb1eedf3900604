package bstf.system;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** JSON as a table, so that an expectation can be read beside the page that it was copied from. */
final class Table {
    private static final String ABSENT = "-";

    private Table() {}

    /** Each object as one line: the named fields, with a dash for one that is absent. */
    static List<String> rows(Iterable<JsonNode> objects, String... fields) {
        return StreamSupport.stream(objects.spliterator(), false)
                .map(object -> row(object, fields))
                .toList();
    }

    /** The elements of a list. */
    static Stream<JsonNode> each(JsonNode object, String list) {
        return object.at("/" + list).values().stream();
    }

    /** The texts of a list. */
    static List<String> lines(JsonNode object, String list) {
        return each(object, list).map(JsonNode::asString).toList();
    }

    /** A field, named by its path. */
    static String text(JsonNode object, String field) {
        JsonNode value = object.at("/" + field);
        if (value.isContainer()) {
            return value.toString();
        }
        return value.isMissingNode() ? ABSENT : value.asString();
    }

    private static String row(JsonNode object, String... fields) {
        return String.join(" | ", Stream.of(fields).map(field -> text(object, field)).toList());
    }
}
