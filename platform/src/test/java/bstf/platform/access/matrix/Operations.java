package bstf.platform.access.matrix;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The operations that a service really has, and those that rows speak of. */
record Operations(Set<String> mapped) {
    private static final String API = "/api";

    static Operations of(RequestMappingHandlerMapping mapping) {
        return new Operations(
                mapping.getHandlerMethods().keySet().stream()
                        .flatMap(info -> of(info).stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> of(RequestMappingInfo info) {
        var paths = info.getPatternValues().stream().filter(path -> path.startsWith(API)).toList();
        var methods = info.getMethodsCondition().getMethods();
        return paths.stream()
                .flatMap(path ->
                        methods.isEmpty()
                                ? List.of("ANY " + path).stream()
                                : methods.stream().map(method -> method.name() + " " + path))
                .toList();
    }

    /** Operations of which no row speaks. */
    List<String> without(Collection<Row> rows) {
        var named = rows.stream().map(Row::operation).collect(Collectors.toSet());
        return mapped.stream().filter(operation -> !named.contains(operation)).toList();
    }

    /** Rows of operations that the service does not have. */
    List<String> strayIn(Collection<Row> rows) {
        return rows.stream()
                .filter(row -> !mapped.contains(row.operation()))
                .map(Row::title)
                .toList();
    }
}
