package bstf.platform.json;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much JSON is taken in before it is refused.
 *
 * @param maxDepth how deeply objects and arrays may be nested
 * @param maxText characters of one text; a field's name has two hundred at most
 * @param maxNumber characters of one number
 */
@ConfigurationProperties("bstf.json")
public record JsonSettings(
        @DefaultValue("32") int maxDepth,
        @DefaultValue("20000") int maxText,
        @DefaultValue("40") int maxNumber) {

    /** The limits that hold where nothing else is said. */
    public static JsonSettings usual() {
        return new JsonSettings(32, 20_000, 40);
    }
}
