package bstf.platform.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How message records are written as JSON, the same in every service and independent of how HTTP
 * answers are written: parts in the order of their declaration, an absent optional part left out
 * (never {@code null}), days and instants as ISO 8601 text.
 */
public final class MessageJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .changeDefaultPropertyInclusion(
                            all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .build();

    private MessageJson() {}

    /** The mapper; a reader ignores parts that it does not know. */
    public static JsonMapper mapper() {
        return MAPPER;
    }
}
