package bstf.meetings.calendar.web;

import bstf.platform.web.openapi.OpenApiContract;
import org.springframework.boot.test.context.SpringBootTest;

/** The HTTP contract of the service is the committed {@code docs/openapi/meetings.json}. */
@SpringBootTest(
        classes = OnTheTwin.class,
        properties = {
            "spring.config.additional-location=optional:file:../config-repo/application.yml",
            "BSTF_CONFIG_IMPORT=optional:configserver:",
            "bstf.founding.dir=",
            "management.server.port=0",
            "spring.cloud.config.enabled=false"
        })
final class MeetingsOpenApiTest extends OpenApiContract {

    MeetingsOpenApiTest() {
        super("meetings");
    }
}
