package bstf.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of a request is read before it is refused.
 *
 * @param maxBody bytes of a body, also of a chunked one
 * @param maxDepth how deeply objects and arrays of a body may be nested
 * @param maxText characters of one text in a body
 * @param maxNumber characters of one number in a body
 * @param maxQuery characters of the query
 */
@ConfigurationProperties("bstf.web")
public record WebSettings(
        @DefaultValue("256KB") DataSize maxBody,
        @DefaultValue("32") int maxDepth,
        @DefaultValue("20000") int maxText,
        @DefaultValue("40") int maxNumber,
        @DefaultValue("4096") int maxQuery) {}
