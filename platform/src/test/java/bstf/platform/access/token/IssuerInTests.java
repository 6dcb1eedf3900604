package bstf.platform.access.token;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Sets the issuer of this JVM as everybody's issuer, unless a test says something else. It stands
 * only among the tests' classes, so no application that is started elsewhere meets it.
 */
final class IssuerInTests implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        var issuer = IssuerForTests.running();
        environment
                .getPropertySources()
                .addLast(
                        new MapPropertySource(
                                "issuer-in-tests",
                                Map.of(
                                        "bstf.access.issuer", issuer.issuer(),
                                        "bstf.access.keys", issuer.keys(),
                                        "BSTF_ACCESS_ISSUER", issuer.issuer(),
                                        "BSTF_ACCESS_KEYS", issuer.keys())));
    }
}
