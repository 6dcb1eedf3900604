package bstf.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the gateway. */
@SpringBootApplication
class Application {
    static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
