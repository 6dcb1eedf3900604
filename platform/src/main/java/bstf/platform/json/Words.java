package bstf.platform.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JavaType;

/** Words for people about types and values. */
final class Words {
    private static final int QUOTED = 60;

    private Words() {}

    /** What a caller may send for {@code type}. */
    static String expected(JavaType type) {
        if (type.isReferenceType()) {
            return expected(type.getReferencedType());
        }
        if (type.isCollectionLikeType() || type.isArrayType()) {
            return "an array";
        }
        return expected(type.getRawClass());
    }

    static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + list(Arrays.asList(type.getEnumConstants()));
        }
        return switch (type.getName()) {
            case String name when name.equals(LocalDate.class.getName()) ->
                    "a day as yyyy-MM-dd, \"2016-11-23\"";
            case String name when name.equals(LocalTime.class.getName()) ->
                    "a time as HH:mm, \"09:30\"";
            case String name
                    when name.equals(Instant.class.getName())
                            || name.equals(OffsetDateTime.class.getName()) ->
                    "an instant, \"2016-11-23T12:00:00Z\"";
            case String name when name.equals(ZoneId.class.getName()) ->
                    "a zone of the IANA list, \"Europe/Riga\"";
            case "java.lang.String", "java.lang.CharSequence" -> "a text";
            case "java.net.URI" -> "a URI";
            case "java.util.UUID" -> "a UUID";
            case "boolean", "java.lang.Boolean" -> "true or false";
            case "int", "long", "java.lang.Integer", "java.lang.Long" -> "a whole number";
            case "double", "java.lang.Double", "java.math.BigDecimal" -> "a number";
            default -> "an object";
        };
    }

    static String of(JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_STRING, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
        };
    }

    static String list(Collection<?> values) {
        return values.stream()
                .map(value ->
                        value instanceof Enum<?> constant
                                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                                : value.toString())
                .collect(Collectors.joining(", "));
    }

    static String quote(String text) {
        return '"' + (text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text) + '"';
    }

    /** Why a value could not be made: what its own constructor said. */
    static String reason(Throwable failure) {
        var cause = failure.getCause();
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? cause.getMessage()
                : "not understood";
    }

    static boolean isAbout(JacksonException failure, String word) {
        var message = failure.getOriginalMessage();
        return message != null && message.contains(word);
    }

    /** Something to go on with; nobody will see it. */
    static @Nullable Object stopgap(Class<?> type) {
        return switch (type.getName()) {
            case "boolean" -> false;
            case "int" -> 0;
            case "long" -> 0L;
            case "double" -> 0d;
            default -> null;
        };
    }
}
