package bstf.system;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One record of a topic.
 *
 * @param key {@code <type>/<id>}
 * @param headers all of them, by name
 * @param text the value
 */
record Message(String key, int partition, long offset, Map<String, String> headers, String text) {
    private static final JsonMapper JSON = new JsonMapper();

    static Message of(ConsumerRecord<String, byte[]> found) {
        Map<String, String> headers = new TreeMap<>();
        for (var header : found.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return new Message(
                found.key(),
                found.partition(),
                found.offset(),
                headers,
                new String(found.value(), StandardCharsets.UTF_8));
    }

    long revision() {
        return Long.parseLong(header("ce_sequence"));
    }

    String header(String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new AssertionError("no header " + name + " in " + this);
        }
        return value;
    }

    JsonNode json() {
        return JSON.readTree(text);
    }

    /** The same bytes in value and headers, wherever they stand. */
    boolean repeats(Message other) {
        return key.equals(other.key) && headers.equals(other.headers) && text.equals(other.text);
    }
}
