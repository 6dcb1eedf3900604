package bstf.membership;

import bstf.platform.web.openapi.OpenApiContract;
import org.springframework.boot.test.context.SpringBootTest;

/** What {@code docs/openapi/membership.json} promises is what this service does. */
@SpringBootTest(
        classes = TwinApplication.class,
        properties = {
            "spring.cloud.config.enabled=false",
            "BSTF_CONFIG_IMPORT=optional:configserver:",
            "bstf.reference-zone=Europe/Moscow"
        })
class ContractTest extends OpenApiContract {
    ContractTest() {
        super("membership");
    }
}
