package bstf.gateway;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * Runs the gateway of {@link TestGateway} on free ports with the settings of config-repo. Services
 * are at closed ports unless a test says where they are.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TestGateway.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.cloud.config.enabled=false",
            "BSTF_CONFIG_IMPORT=optional:configserver:",
            "spring.config.additional-location=file:../config-repo/application.yml,file:../config-repo/gateway.yml",
            "management.server.port=0",
            "management.endpoint.health.validate-group-membership=false",
            "bstf.services.membership=http://127.0.0.1:1",
            "bstf.services.meetings=http://127.0.0.1:1",
            "bstf.services.contacts=http://127.0.0.1:1"
        })
@interface WithRealSettings {}
