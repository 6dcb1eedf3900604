package bstf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    @TempDir Path directory;

    @Test
    void keepsTopicsOverARestartOnOtherPorts() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory);
                var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic("bstf.test.v1", 3, (short) 1))).all().get();
        }
        try (var kafka = EmbeddedKafka.start(directory);
                var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            assertThat(admin.listTopics().names().get()).containsExactly("bstf.test.v1");
            assertThatThrownBy(() -> admin.describeTopics(List.of("none")).allTopicNames().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    @Test
    void saysInOneSentenceThatTheDataAreBroken() throws IOException {
        Files.createDirectories(directory.resolve("log"));
        Files.writeString(directory.resolve("log/meta.properties"), "version=one\n");
        assertThatThrownBy(() -> EmbeddedKafka.start(directory))
                .isInstanceOf(StoreFailure.class)
                .hasMessage(
                        "The Kafka data in %s cannot be used: put a backup there, or start anew with --fresh.",
                        directory);
    }

    @Test
    void saysInOneSentenceThatAFileIsWhereTheDirectoryShouldBe() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedKafka.start(file))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("cannot be used");
    }
}
