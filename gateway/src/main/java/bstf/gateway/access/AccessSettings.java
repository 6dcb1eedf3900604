package bstf.gateway.access;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may come in.
 *
 * @param maxBody bytes of a request's body, also of a chunked one
 * @param readTimeout longest silence while a request is being sent
 * @param headTime longest time from the first byte of a request to the end of its headers
 * @param requestTime longest time from the first byte of a request to its last
 * @param answerTime longest time for which a caller may leave unread what was sent to it
 * @param maxHeaders header lines of a request
 * @param maxQuery characters of a request's query
 * @param origins web origins ({@code https://portal.example}) whose pages may call; none by default
 * @param originsMaxAge how long a browser may remember that they may
 */
@ConfigurationProperties("bstf.access")
record AccessSettings(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("10s") Duration headTime,
        @DefaultValue("30s") Duration requestTime,
        @DefaultValue("60s") Duration answerTime,
        @DefaultValue("100") int maxHeaders,
        @DefaultValue("4096") int maxQuery,
        @DefaultValue({}) List<String> origins,
        @DefaultValue("1h") Duration originsMaxAge) {
    AccessSettings {
        origins = List.copyOf(origins);
        if (origins.contains("*")) {
            throw new IllegalArgumentException(
                    "bstf.access.origins: * (expected: each origin by name)");
        }
    }
}
