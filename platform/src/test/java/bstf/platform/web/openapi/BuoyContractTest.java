package bstf.platform.web.openapi;

import bstf.platform.web.buoy.Buoys;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        classes = Buoys.class,
        properties = {
            "spring.application.name=buoys",
            "bstf.reference-zone=Europe/Moscow",
            "spring.cloud.config.enabled=false"
        })
class BuoyContractTest extends OpenApiContract {

    BuoyContractTest() {
        super("platform/src/test/resources/bstf/platform/web/openapi", "buoys");
    }
}
