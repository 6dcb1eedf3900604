package bstf.gateway.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one document of several. Paths are put side by side, and so are components; a component
 * that stands in two documents must be the same in both, a path or the id of an operation may stand
 * in one only. Tags keep the order of the documents.
 */
final class Merge {
    private static final String PATHS = "paths";
    private static final String COMPONENTS = "components";

    private final ObjectNode merged = JsonMapper.shared().createObjectNode();
    private final TreeSet<String> operations = new TreeSet<>();

    private Merge() {}

    /**
     * All {@code contracts} as one; the first gives the title and the description.
     *
     * @throws IllegalStateException when two of them contradict each other
     */
    static ObjectNode of(List<Contract> contracts) {
        var merge = new Merge();
        var first = contracts.getFirst().document();
        merge.merged.set("openapi", first.required("openapi"));
        merge.merged.set("info", first.required("info"));
        merge.merged.putArray("servers").addObject().put("url", "/");
        merge.merged.putArray("tags");
        merge.merged.putObject(PATHS);
        merge.merged.putObject(COMPONENTS);
        contracts.forEach(merge::add);
        return merge.merged;
    }

    private void add(Contract contract) {
        var version = contract.document().required("openapi").asString();
        if (!version.startsWith("3.1.")) {
            throw contradiction(contract, "openapi: %s (expected: 3.1.x)".formatted(version));
        }
        contract.document().path(PATHS).properties().forEach(path -> addPath(contract, path));
        contract.document()
                .path(COMPONENTS)
                .properties()
                .forEach(section ->
                        section.getValue()
                                .properties()
                                .forEach(it -> addComponent(contract, section.getKey(), it)));
        addTags(contract);
    }

    private void addPath(Contract contract, Map.Entry<String, JsonNode> path) {
        if (merged.withObject("/" + PATHS).has(path.getKey())) {
            throw contradiction(contract, "path %s stands twice".formatted(path.getKey()));
        }
        for (var operation : path.getValue().values()) {
            var id = operation.path("operationId").asString("");
            if (!id.isEmpty() && !operations.add(id)) {
                throw contradiction(contract, "operationId %s stands twice".formatted(id));
            }
        }
        merged.withObject("/" + PATHS).set(path.getKey(), path.getValue());
    }

    private void addComponent(
            Contract contract, String section, Map.Entry<String, JsonNode> component) {
        var all = merged.withObject("/" + COMPONENTS).withObject("/" + section);
        var there = all.get(component.getKey());
        if (there != null && !there.equals(component.getValue())) {
            throw contradiction(
                    contract,
                    "components.%s.%s differs from the one of another service: %s and %s"
                            .formatted(section, component.getKey(), component.getValue(), there));
        }
        all.set(component.getKey(), component.getValue());
    }

    private void addTags(Contract contract) {
        var tags = merged.withArray("/tags");
        contract.document().path("tags").forEach(tags::add);
        for (var path : contract.document().path(PATHS).values()) {
            for (var operation : path.values()) {
                operation.path("tags").forEach(tag -> addTag(tag.asString(), contract.service()));
            }
        }
    }

    private void addTag(String name, String service) {
        var tags = merged.withArray("/tags");
        if (tags.valueStream().noneMatch(tag -> tag.path("name").asString().equals(name))) {
            tags.addObject().put("name", name).put("description", "Owned by " + service + ".");
        }
    }

    private static IllegalStateException contradiction(Contract contract, String what) {
        return new IllegalStateException(
                "docs/openapi/%s.json: %s".formatted(contract.service(), what));
    }
}
