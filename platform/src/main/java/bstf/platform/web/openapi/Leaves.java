package bstf.platform.web.openapi;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The schemas of values that have no parts. */
final class Leaves {
    private static final Map<Class<?>, Supplier<Schema<?>>> KNOWN =
            Map.ofEntries(
                    Map.entry(boolean.class, () -> Schemas.typed("boolean")),
                    Map.entry(Boolean.class, () -> Schemas.typed("boolean")),
                    Map.entry(int.class, () -> Schemas.typed("integer").format("int32")),
                    Map.entry(Integer.class, () -> Schemas.typed("integer").format("int32")),
                    Map.entry(long.class, () -> Schemas.typed("integer").format("int64")),
                    Map.entry(Long.class, () -> Schemas.typed("integer").format("int64")),
                    Map.entry(double.class, () -> Schemas.typed("number").format("double")),
                    Map.entry(LocalDate.class, () -> Schemas.typed("string").format("date")),
                    Map.entry(
                            LocalTime.class,
                            () ->
                                    Schemas.typed("string")
                                            .pattern("^[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?$")),
                    Map.entry(Instant.class, () -> Schemas.typed("string").format("date-time")),
                    Map.entry(URI.class, () -> Schemas.typed("string").format("uri-reference")),
                    Map.entry(UUID.class, () -> Schemas.typed("string").format("uuid")),
                    Map.entry(Object.class, () -> new Schema<>(SpecVersion.V31)));

    private Leaves() {}

    /** A text for what is not known here: that is how Jackson writes zones, locales, codes. */
    static Schema<?> of(Class<?> type) {
        return KNOWN.getOrDefault(type, () -> Schemas.typed("string")).get();
    }
}
