package bstf.platform.web;

import bstf.platform.json.Removals;
import bstf.platform.json.StrictJson;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON Merge Patch (RFC 7396) for a body of type {@code B}: a field that stands replaces, {@code
 * null} removes, arrays are replaced whole, objects are patched in depth. A controller declares
 * {@code @PatchMapping(consumes = MergePatch.MEDIA_TYPE)} and takes it as argument, without
 * {@code @RequestBody}.
 *
 * @param <B> the resource's editable part: a record with Jakarta Validation annotations
 */
public final class MergePatch<B> {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectNode patch;
    private final Class<B> type;
    private final StrictJson json;
    private final Validator validator;

    MergePatch(ObjectNode patch, Class<B> type, StrictJson json, Validator validator) {
        this.patch = patch;
        this.type = type;
        this.json = json;
        this.validator = validator;
    }

    /**
     * The body that results, valid by its constraints. An unknown field, a wrong type or a violated
     * constraint is thrown and becomes the problem that names them all.
     */
    public B applyTo(B current) {
        var misspelt = Removals.unknown(patch, type);
        if (!misspelt.isEmpty()) {
            throw Problem.of(ProblemCode.UNKNOWN_FIELD).because(misspelt).asException();
        }
        var target = json.mapper().valueToTree(current);
        B patched = type.cast(json.read(merge(target, patch), type));
        var violations = validator.validate(patched);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return patched;
    }

    private ObjectNode merge(JsonNode target, ObjectNode change) {
        var result =
                target instanceof ObjectNode object ? object : json.mapper().createObjectNode();
        change.properties()
                .forEach(field -> {
                    switch (field.getValue()) {
                        case ObjectNode inner ->
                                result.set(
                                        field.getKey(), merge(result.path(field.getKey()), inner));
                        case JsonNode value when value.isNull() -> result.remove(field.getKey());
                        case JsonNode value -> result.set(field.getKey(), value);
                    }
                });
        return result;
    }
}
