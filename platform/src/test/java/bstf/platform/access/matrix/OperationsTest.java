package bstf.platform.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class OperationsTest {
    private final RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();

    @Test
    void tellsWhatNoRowSpeaksOfAndWhichRowsSpeakOfNothing() {
        register("/api/v1/buoys/{id}", RequestMethod.GET);
        register("/api/v1/buoys/{id}", RequestMethod.DELETE);
        register("/health", RequestMethod.GET);
        var rows = List.of(row("GET /api/v1/buoys/{id}"), row("PATCH /api/v1/buoys/{id}"));

        assertThat(Operations.of(mapping).without(rows))
                .containsExactly("DELETE /api/v1/buoys/{id}");
        assertThat(Operations.of(mapping).strayIn(rows))
                .containsExactly("PATCH /api/v1/buoys/{id}");
    }

    @Test
    void seesAnOperationThatTakesAnyMethod() {
        register("/api/v1/buoys");
        assertThat(Operations.of(mapping).without(List.of())).containsExactly("ANY /api/v1/buoys");
    }

    private void register(String path, RequestMethod... methods) {
        mapping.registerMapping(
                RequestMappingInfo.paths(path).methods(methods).build(), this, anyMethod());
    }

    private static Method anyMethod() {
        return Arrays.stream(OperationsTest.class.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("tells"))
                .findFirst()
                .orElseThrow();
    }

    private static Row row(String operation) {
        return Row.of(operation).isFor(Policies.everybodyReads());
    }
}
