package bstf.config;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.config.server.EnableConfigServer;

@SpringBootApplication
@EnableConfigServer
@EnableConfigurationProperties(ServedSettings.class)
class Application {
    public static void main(String... arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
