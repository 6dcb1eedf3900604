package bstf.membership;

import bstf.platform.changes.store.MongoForTests;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole service with its real settings and a database of its own, where no Kafka can be
 * reached: as it is when it starts before everything else.
 */
public final class ServiceWithoutKafka {
    private final String database = "membership_" + UUID.randomUUID().toString().replace("-", "");

    /** Starts it; a second start finds what the first one stored. */
    public ConfigurableApplicationContext start(Path foundingDirectory, String zone) {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--spring.cloud.config.enabled=false",
                        "--BSTF_CONFIG_IMPORT=optional:configserver:",
                        "--spring.config.additional-location=file:../config-repo/application.yml,"
                                + "file:../config-repo/membership-service.yml",
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.kafka.bootstrap-servers=127.0.0.1:1",
                        "--spring.mongodb.uri=" + MongoForTests.embedded().uri(),
                        "--spring.mongodb.database=" + database,
                        "--bstf.reference-zone=" + zone,
                        "--bstf.founding.dir=" + foundingDirectory);
    }
}
