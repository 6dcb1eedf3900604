package bstf.platform.web;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;

/** How texts in paths and queries become values: days by ISO 8601, enums as in the bodies. */
final class QueryText {

    private QueryText() {}

    static void register(FormatterRegistry registry) {
        var days = new DateTimeFormatterRegistrar();
        days.setUseIsoFormat(true);
        days.registerFormatters(registry);
        registry.addConverterFactory(new Enums());
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
