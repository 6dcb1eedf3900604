package bstf.platform.changes.topic;

import bstf.platform.changes.MessageJson;
import java.time.Instant;
import java.util.List;

/**
 * Tells views how far a service has come: everything that it acknowledged before {@code
 * publishedUntil} is on its topic, before these offsets. Key of the message is the service's name.
 *
 * @param service which
 * @param publishedUntil until when
 * @param offsets for each partition of the service's topic, in order, the offset after the last
 *     record
 */
public record Watermark(String service, Instant publishedUntil, List<Long> offsets) {

    /** The topic of all services' watermarks: compacted, one partition. */
    public static final String TOPIC = "bstf.watermarks.v1";

    public byte[] toJson() {
        return MessageJson.mapper().writeValueAsBytes(this);
    }

    /**
     * What {@link #toJson} wrote.
     *
     * @throws tools.jackson.core.JacksonException when it is no watermark
     */
    public static Watermark fromJson(byte[] json) {
        return MessageJson.mapper().readValue(json, Watermark.class);
    }
}
