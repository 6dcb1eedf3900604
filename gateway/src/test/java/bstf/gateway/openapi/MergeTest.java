package bstf.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MergeTest {

    @Test
    void putsPathsAndComponentsSideBySide() {
        var merged =
                Merge.of(
                        List.of(
                                contract("one", "/a", "readA", "A", "{\"type\": \"string\"}"),
                                contract("two", "/b", "readB", "B", "{\"type\": \"integer\"}")));

        assertThat(merged.path("paths").propertyNames()).containsExactly("/a", "/b");
        assertThat(merged.at("/components/schemas").propertyNames()).containsExactly("A", "B");
        assertThat(merged.path("servers")).hasToString("[{\"url\":\"/\"}]");
        assertThat(merged.path("info").path("title").asString()).isEqualTo("one");
        assertThat(merged.at("/tags/0/name").asString()).isEqualTo("one tag");
        assertThat(merged.at("/tags/1/name").asString()).isEqualTo("two tag");
    }

    @Test
    void unifiesComponentsThatAreTheSame() {
        var merged =
                Merge.of(
                        List.of(
                                contract("one", "/a", "readA", "A", "{\"type\": \"string\"}"),
                                contract("two", "/b", "readB", "A", "{\"type\": \"string\"}")));

        assertThat(merged.at("/components/schemas").propertyNames()).containsExactly("A");
    }

    @Test
    void refusesComponentsThatDiffer() {
        assertThatThrownBy(() ->
                        Merge.of(
                                List.of(
                                        contract("one", "/a", "a", "A", "{\"x\": 1}"),
                                        contract("two", "/b", "b", "A", "{\"x\": 2}"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "docs/openapi/two.json: components.schemas.A differs from the one of another service: {\"x\":2} and {\"x\":1}");
    }

    @Test
    void refusesAPathOrAnOperationThatStandsTwice() {
        assertThatThrownBy(() ->
                        Merge.of(
                                List.of(
                                        contract("one", "/a", "a", "A", "{}"),
                                        contract("two", "/a", "b", "B", "{}"))))
                .hasMessage("docs/openapi/two.json: path /a stands twice");
        assertThatThrownBy(() ->
                        Merge.of(
                                List.of(
                                        contract("one", "/a", "a", "A", "{}"),
                                        contract("two", "/b", "a", "B", "{}"))))
                .hasMessage("docs/openapi/two.json: operationId a stands twice");
    }

    @Test
    void refusesAnotherVersionOfOpenApi() {
        var old = contract("old", "/a", "a", "A", "{}");
        old.document().put("openapi", "3.0.1");

        assertThatThrownBy(() -> Merge.of(List.of(old)))
                .hasMessage("docs/openapi/old.json: openapi: 3.0.1 (expected: 3.1.x)");
    }

    private static Contract contract(
            String service, String path, String operation, String schemaName, String schema) {
        var document =
                """
                {"openapi": "3.1.0", "info": {"title": "%s", "version": "v1"},
                 "paths": {"%s": {"get": {"operationId": "%s", "tags": ["%s tag"]}}},
                 "components": {"schemas": {"%s": %s}}}\
                """
                        .formatted(service, path, operation, service, schemaName, schema);
        return new Contract(service, (ObjectNode) JsonMapper.shared().readTree(document));
    }
}
