package bstf.platform.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Days as {@code yyyy-MM-dd} (RFC 3339 full-date) of the years 0001 to 9999, in no other form. */
public final class Days extends StdScalarDeserializer<LocalDate> {
    private static final Pattern FULL_DATE = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    Days() {
        super(LocalDate.class);
    }

    /** The day that {@code text} says; empty when it says none. */
    public static Optional<LocalDate> parse(String text) {
        if (!FULL_DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
        }
        var text = parser.getString();
        var day = parse(text);
        return day.isPresent()
                ? day.get()
                : (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no day");
    }
}
