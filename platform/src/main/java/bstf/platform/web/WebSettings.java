package bstf.platform.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of a request is read before it is refused.
 *
 * @param maxBody bytes of a body, also of a chunked one
 * @param maxQuery characters of the query
 * @param bodyTime the longest time that a body may take to arrive, however often a byte of it comes
 */
@ConfigurationProperties("bstf.web")
public record WebSettings(
        @DefaultValue("256KB") DataSize maxBody,
        @DefaultValue("4096") int maxQuery,
        @DefaultValue("10s") Duration bodyTime) {}
