package bstf.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Stream;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as the border speaks it. Reading is strict: an unknown field, a field twice, a text where a
 * number belongs, anything after the end is an error. Writing leaves out what is absent, and names
 * the values of enums in lower case with hyphens.
 */
final class StrictJson {

    private StrictJson() {}

    static JsonMapper mapper(
            WebSettings settings, Stream<JsonMapperBuilderCustomizer> customizers) {
        var builder = JsonMapper.builder(factory(settings));
        customizers.forEach(customizer -> customizer.customize(builder));
        return builder.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .changeDefaultPropertyInclusion(
                        usual -> usual.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .build();
    }

    private static JsonFactory factory(WebSettings settings) {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(settings.maxDepth())
                                .maxStringLength(settings.maxText())
                                .maxNumberLength(settings.maxNumber())
                                .maxNameLength(settings.maxText())
                                .build())
                .build();
    }
}
