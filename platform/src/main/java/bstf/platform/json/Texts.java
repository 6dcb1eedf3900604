package bstf.platform.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Texts, and nothing that could be made one: a number as a name is a mistake worth telling. Half a
 * surrogate pair is no text: it could be read, and then never be written again.
 */
final class Texts extends StdScalarDeserializer<String> {

    Texts() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(getValueType(context), parser);
        }
        var text = parser.getString();
        return StandardCharsets.UTF_8.newEncoder().canEncode(text)
                ? text
                : (String)
                        context.handleWeirdStringValue(String.class, text, "half a surrogate pair");
    }
}
