package bstf.membership;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service that knows who belongs to the body and who chairs. */
@SpringBootApplication(proxyBeanMethods = false)
class Application {

    private Application() {}

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
