package bstf.platform.changes.view;

import bstf.platform.access.Audience;
import bstf.platform.changes.topic.EventHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record of a topic as read; every method refuses what it does not understand with a {@link
 * RuntimeException} that holds none of the content.
 */
record SaidRecord(ConsumerRecord<byte[], byte[]> record) {
    private static final String VERSION = ".v1";

    String key() {
        return text("key", record.key());
    }

    boolean isTombstone() {
        return record.value() == null;
    }

    /** Whether this version of the platform knows how to read it. */
    boolean isKnownVersion() {
        return header(EventHeaders.TYPE).endsWith(VERSION);
    }

    long revision() {
        return Long.parseLong(header(EventHeaders.SEQUENCE));
    }

    String traceparent() {
        var header = record.headers().lastHeader(EventHeaders.TRACEPARENT);
        return header == null ? "" : text(EventHeaders.TRACEPARENT, header.value());
    }

    String type() {
        return key().substring(0, slash());
    }

    String id() {
        return key().substring(slash() + 1);
    }

    Said said() {
        return new Said(
                type(),
                id(),
                revision(),
                event(),
                Instant.parse(header(EventHeaders.TIME)),
                Instant.parse(header(EventHeaders.HAPPENED_AT)),
                header(EventHeaders.BY),
                Audience.valueOf(header(EventHeaders.AUDIENCE).toUpperCase(Locale.ROOT)),
                text("value", record.value()));
    }

    private int slash() {
        var slash = key().indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("key (expected: <type>/<id>)");
        }
        return slash;
    }

    /** The last but one part of {@code bstf.<service>.<event>.v1}. */
    private String event() {
        var type = header(EventHeaders.TYPE);
        var withoutVersion = type.substring(0, type.length() - VERSION.length());
        return withoutVersion.substring(withoutVersion.lastIndexOf('.') + 1);
    }

    private String header(String name) {
        var header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException(name + " (expected: present)");
        }
        return text(name, header.value());
    }

    private static String text(String name, byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new IllegalArgumentException(name + " (expected: present)");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(name + " (expected: UTF-8)", e);
        }
    }
}
