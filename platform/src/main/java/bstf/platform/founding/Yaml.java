package bstf.platform.founding;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A YAML document as JSON that remembers its lines. Plain texts mean what JSON would have them mean
 * and nothing else: {@code NO} is a text (Norway), {@code 2016-11-23} is a text, {@code 12} is a
 * number. Aliases of collections are refused, so nothing expands, and tags mean nothing, so nothing
 * is made by them.
 */
final class Yaml {
    private static final int DEPTH = 32;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final JsonNode json;

    private Yaml(String file, Node root) {
        this.file = file;
        this.json = convert("", root);
    }

    /**
     * @throws BrokenFounding when {@code text} is not one YAML document within the limits
     */
    static Yaml parse(String file, String text) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEPTH);
        options.setCodePointLimit(Math.max(1, text.length()));
        try {
            var parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
            var root = new Composer(parser, new Resolver(), options).getSingleNode();
            if (root == null) {
                throw new BrokenFounding(file, 1, "the file is empty");
            }
            return new Yaml(file, root);
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            throw new BrokenFounding(
                    file, mark == null ? 1 : mark.getLine() + 1, broken.getProblem());
        } catch (YAMLException broken) {
            throw new BrokenFounding(file, 1, String.valueOf(broken.getMessage()));
        }
    }

    JsonNode json() {
        return json;
    }

    /**
     * The line of {@code path}, or of the nearest thing around it that the file has; from 1.
     *
     * @param path {@code members[3].code}
     */
    int lineOf(String path) {
        var known = lines.get(path);
        if (known != null || path.isEmpty()) {
            return known == null ? 1 : known;
        }
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return lineOf(path.substring(0, Math.max(0, end)));
    }

    private JsonNode convert(String path, Node node) {
        lines.putIfAbsent(path, node.getStartMark().getLine() + 1);
        return switch (node) {
            case MappingNode mapping -> object(path, mapping);
            case SequenceNode sequence -> array(path, sequence.getValue());
            case ScalarNode scalar -> scalar(scalar);
            default -> throw refuse(node, "not understood");
        };
    }

    private JsonNode object(String path, MappingNode mapping) {
        var object = JsonNodeFactory.instance.objectNode();
        for (var entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw refuse(entry.getKeyNode(), "a key is a plain text");
            }
            var name = key.getValue();
            if (object.has(name)) {
                throw refuse(key, name + " stands twice");
            }
            var inner = path.isEmpty() ? name : path + "." + name;
            lines.put(inner, key.getStartMark().getLine() + 1);
            object.set(name, convert(inner, entry.getValueNode()));
        }
        return object;
    }

    private JsonNode array(String path, List<Node> elements) {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var element : elements) {
            array.add(convert(path + "[" + array.size() + "]", element));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar) {
        var text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return JsonNodeFactory.instance.stringNode(text);
        }
        return switch (text) {
            case "", "~", "null" -> JsonNodeFactory.instance.nullNode();
            case "true" -> JsonNodeFactory.instance.booleanNode(true);
            case "false" -> JsonNodeFactory.instance.booleanNode(false);
            case String number when WHOLE_NUMBER.matcher(number).matches() ->
                    JsonNodeFactory.instance.numberNode(Long.parseLong(number));
            default -> JsonNodeFactory.instance.stringNode(text);
        };
    }

    private BrokenFounding refuse(Node node, String reason) {
        return new BrokenFounding(file, node.getStartMark().getLine() + 1, reason);
    }
}
