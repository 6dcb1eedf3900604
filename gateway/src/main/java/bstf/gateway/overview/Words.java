package bstf.gateway.overview;

import java.util.Arrays;
import java.util.Locale;

/** Constants as words of the language between services: lower case, with hyphens. */
public final class Words {
    private Words() {}

    /** For example {@code not-given} for {@code NOT_GIVEN}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that {@code word} names; any other word is refused. */
    public static <E extends Enum<E>> E read(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(type, word)));
    }

    private static String unknown(Class<? extends Enum<?>> type, String word) {
        var words = Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
        return "%s: %s (expected: one of %s)".formatted(type.getSimpleName(), word, words);
    }
}
