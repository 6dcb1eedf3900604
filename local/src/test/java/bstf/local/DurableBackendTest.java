package bstf.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

class DurableBackendTest {
    private final DurableBackend backend =
            new DurableBackend(new MVStore.Builder().open(), Duration.ZERO);

    /** An answer may be sent long after it was given, when others have written. */
    @Test
    void leavesAnAnswerAsItWasWhenTheDocumentChanges() {
        var visby = new Document("_id", "visby").append("revision", 1);
        answer("insert", "documents", List.of(visby));

        var read = answer("find", "filter", new Document());
        answer(
                "update",
                "updates",
                List.of(
                        new Document("q", new Document("_id", "visby"))
                                .append("u", new Document("$set", new Document("revision", 2)))));

        assertThat(revision(read)).isEqualTo(1);
        assertThat(revision(answer("find", "filter", new Document()))).isEqualTo(2);
    }

    private Document answer(String command, String field, Object value) {
        return backend.handleCommand(
                new EmbeddedChannel(),
                "bstf",
                command,
                new Document(command, "things").append(field, value));
    }

    /** Of the only document that was found. */
    private static Object revision(Document answer) {
        var cursor = (Document) requireNonNull(answer.get("cursor"));
        var found = (Iterable<?>) requireNonNull(cursor.get("firstBatch"));
        return requireNonNull(((Document) found.iterator().next()).get("revision"));
    }
}
