package bstf.contacts;

import bstf.platform.changes.store.MongoForTests;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole service with its real settings and a database of its own, where no Kafka can be
 * reached: as it is when it starts before everything else.
 */
public final class ServiceWithoutKafka {
    private final String database = "contacts_" + UUID.randomUUID().toString().replace("-", "");

    /** Starts it; a second start finds what the first one stored. */
    public ConfigurableApplicationContext start(Path foundingDirectory) {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--spring.cloud.config.enabled=false",
                        "--BSTF_CONFIG_IMPORT=optional:configserver:",
                        "--spring.config.additional-location=file:../config-repo/application.yml,"
                                + "file:../config-repo/contacts-service.yml",
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.kafka.bootstrap-servers=127.0.0.1:1",
                        "--spring.kafka.properties.request.timeout.ms=200",
                        "--spring.kafka.properties.default.api.timeout.ms=200",
                        "--spring.mongodb.uri=" + MongoForTests.embedded().uri(),
                        "--spring.mongodb.database=" + database,
                        "--bstf.founding.dir=" + foundingDirectory);
    }

    /** How many contact points its database holds, whether it runs or not. */
    public long stored() {
        try (var client = MongoClients.create(MongoForTests.embedded().uri())) {
            return client.getDatabase(database).getCollection("contact-point").countDocuments();
        }
    }
}
