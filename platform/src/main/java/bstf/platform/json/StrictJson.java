package bstf.platform.json;

import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes JSON at a border. Reading is strict: an unknown field, a field twice, a {@code
 * null}, a number where a text belongs, anything after the end is an error, and all errors of one
 * body are found at once. Writing leaves out what is absent, and names the values of enums in lower
 * case with hyphens.
 */
public final class StrictJson {
    /** In bytes: JSON begins with an ASCII character, so its first ones tell how it is written. */
    private static final int WIDEST = 4;

    /** Beginnings, ends, names and values: some ten times what the largest sensible body has. */
    private static final int MOST_TOKENS = 10_000;

    /** In characters: errors repeat names, and no known field's comes near it. */
    private static final int LONGEST_NAME = 200;

    private final JsonMapper mapper;

    private StrictJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** With the limits of {@code settings} and what else the application wants of its JSON. */
    public static StrictJson of(
            JsonSettings settings, Stream<JsonMapperBuilderCustomizer> customizers) {
        var builder = JsonMapper.builder(factory(settings));
        customizers.forEach(customizer -> customizer.customize(builder));
        return new StrictJson(
                builder.enable(
                                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                        .addModule(
                                new SimpleModule()
                                        .addDeserializer(String.class, new Texts())
                                        .addDeserializer(LocalDate.class, new Days()))
                        .withCoercionConfigDefaults(values ->
                                values.setCoercion(
                                        CoercionInputShape.EmptyString, CoercionAction.Fail))
                        .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                        .addHandler(new BindingErrors())
                        .changeDefaultPropertyInclusion(
                                usual -> usual.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                        .build());
    }

    private static JsonFactory factory(JsonSettings settings) {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxTokenCount(MOST_TOKENS)
                                .maxNestingDepth(settings.maxDepth())
                                .maxStringLength(settings.maxText())
                                .maxNumberLength(settings.maxNumber())
                                .maxNameLength(Math.min(LONGEST_NAME, settings.maxText()))
                                .build())
                .build();
    }

    /** The mapper, for writing. */
    public JsonMapper mapper() {
        return mapper;
    }

    /**
     * The tree of {@code json}.
     *
     * @throws bstf.platform.problem.ProblemException when it is not well-formed or too large
     */
    public JsonNode tree(byte[] json) {
        if (isWide(json)) {
            throw Problem.of(ProblemCode.MALFORMED_JSON, "Send the body in UTF-8.").asException();
        }
        try {
            var tree = mapper.readTree(json);
            if (tree.isMissingNode()) {
                throw Problem.of(
                                ProblemCode.MALFORMED_JSON,
                                "The body is missing. Send a JSON object.")
                        .asException();
            }
            return tree;
        } catch (JacksonException broken) {
            throw MalformedJson.describe(broken).asException();
        }
    }

    /** The parser would read UTF-16 and UTF-32 as well; the web speaks UTF-8 (RFC 8259 8.1). */
    private static boolean isWide(byte[] json) {
        return IntStream.range(0, Math.min(json.length, WIDEST)).anyMatch(i -> json[i] == 0);
    }

    /**
     * The value that {@code tree} says.
     *
     * @throws bstf.platform.problem.ProblemException naming all fields that do not fit {@code type}
     */
    public Object read(JsonNode tree, Type type) {
        return switch (bind(tree, type)) {
            case Binding.Bound<Object>(var value) -> value;
            case Binding.Unbound<Object>(var errors) -> throw problem(errors).asException();
        };
    }

    /** The value that {@code tree} says, or all fields that do not fit {@code type}. */
    public Binding<Object> bind(JsonNode tree, Type type) {
        var errors = new Noted();
        Nulls.in(tree, errors);
        var value = valueOf(tree, type, errors);
        return value != null && errors.isEmpty()
                ? new Binding.Bound<>(value)
                : new Binding.Unbound<>(errors.all());
    }

    private @Nullable Object valueOf(JsonNode tree, Type type, Noted errors) {
        try {
            return mapper.readerFor(mapper.constructType(type))
                    .withAttribute(BindingErrors.Found.class, new BindingErrors.Found(errors))
                    .<@Nullable Object>readValue(tree);
        } catch (JacksonException stopped) {
            BindingErrors.add(stopped, errors);
            return null;
        }
    }

    private static Problem problem(List<FieldProblem> errors) {
        var unknown = ProblemCode.UNKNOWN_FIELD.code();
        var onlyUnknown = errors.stream().allMatch(error -> error.code().equals(unknown));
        return Problem.of(onlyUnknown ? ProblemCode.UNKNOWN_FIELD : ProblemCode.WRONG_TYPE)
                .because(errors);
    }
}
