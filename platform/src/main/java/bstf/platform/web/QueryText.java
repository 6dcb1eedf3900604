package bstf.platform.web;

import bstf.platform.json.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;

/** How texts in paths and queries become values: in the one form that bodies have, too. */
final class QueryText {

    private QueryText() {}

    static void register(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, QueryText::day);
        registry.addConverter(
                String.class, Instant.class, text -> OffsetDateTime.parse(text).toInstant());
        registry.addConverter(String.class, Boolean.class, QueryText::truth);
        registry.addConverterFactory(new Enums());
    }

    private static LocalDate day(String text) {
        return Days.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static final class Enums implements ConverterFactory<String, Enum<?>> {

        @Override
        public <T extends Enum<?>> Converter<String, T> getConverter(Class<T> type) {
            return text ->
                    Arrays.stream(type.getEnumConstants())
                            .filter(constant -> nameOf(constant).equals(text))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException(text));
        }

        private static String nameOf(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
