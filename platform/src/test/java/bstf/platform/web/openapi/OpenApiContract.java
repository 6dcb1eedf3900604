package bstf.platform.web.openapi;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bstf.platform.Golden;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The service's OpenAPI document is the committed one. A service's test extends this class and
 * brings its context: {@code @SpringBootTest} with the properties that it needs.
 */
public abstract class OpenApiContract {
    private final String file;

    @Autowired private WebApplicationContext context;

    /**
     * @param service the file's name below {@code docs/openapi}, without its ending
     */
    protected OpenApiContract(String service) {
        this("docs/openapi", service);
    }

    OpenApiContract(String directory, String service) {
        this.file = "%s/%s.json".formatted(directory, service);
    }

    @Test
    void isWhatIsCommitted() throws Exception {
        var answer =
                MockMvcBuilders.webAppContextSetup(context)
                        .build()
                        .perform(get("/v3/api-docs"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse();

        Golden.assertSame(
                file, sorted(JsonMapper.shared().readTree(answer.getContentAsByteArray())));
    }

    /** Objects by their keys; arrays keep their order, which says something. */
    private static JsonNode sorted(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            node.forEach(OpenApiContract::sorted);
            return node;
        }
        var fields = object.properties().stream().map(Map.Entry::getKey).sorted().toList();
        for (var field : fields) {
            object.set(field, sorted(object.remove(field)));
        }
        return object;
    }
}
