package bstf.platform.web.openapi;

import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import bstf.platform.web.HistoryEntry;
import bstf.platform.web.MergePatch;
import bstf.platform.web.NewId;
import bstf.platform.web.PageOf;
import bstf.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** What the arguments of a controller's method say about the operation. */
record OperationFacts(HandlerMethod handler) {

    boolean takes(Class<?> argument) {
        return parameter(argument).isPresent();
    }

    private Optional<MethodParameter> parameter(Class<?> type) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == type)
                .findFirst();
    }

    private boolean hasAnnotated(Class<? extends Annotation> annotation) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(annotation));
    }

    boolean isRead() {
        return is(RequestMethod.GET);
    }

    boolean is(RequestMethod method) {
        var mapping =
                Objects.requireNonNull(
                        AnnotatedElementUtils.findMergedAnnotation(
                                handler.getMethod(), RequestMapping.class));
        return Arrays.asList(mapping.method()).contains(method);
    }

    boolean creates() {
        return takes(NewId.class);
    }

    private boolean createsAtId() {
        return creates() && is(RequestMethod.PUT);
    }

    /** Whether the path is of one thing, which may not be there. */
    private boolean namesOne() {
        var ofAll = isPage() || creates();
        return hasAnnotated(PathVariable.class) || createsAtId() || !ofAll;
    }

    boolean isPage() {
        return ResolvableType.forMethodReturnType(handler.getMethod()).getGeneric(0).toClass()
                == PageOf.class;
    }

    /** Whether it is for auditors alone. */
    boolean isHistory() {
        return ResolvableType.forMethodReturnType(handler.getMethod())
                        .getGeneric(0)
                        .getGeneric(0)
                        .toClass()
                == HistoryEntry.class;
    }

    /** The body that a merge patch is for. */
    Optional<ResolvableType> patched() {
        return parameter(MergePatch.class)
                .map(parameter -> ResolvableType.forMethodParameter(parameter).getGeneric(0));
    }

    boolean takesAsOf() {
        return takes(AsOf.class);
    }

    boolean takesPaging() {
        return takes(Paging.class);
    }

    /** The operation's id, where a programmer chose it. */
    Optional<String> declaredId() {
        var declared =
                AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Operation.class);
        return Optional.ofNullable(declared)
                .map(Operation::operationId)
                .filter(id -> !id.isEmpty());
    }

    /** The statuses of success with their descriptions: declared ones, else the usual one. */
    Map<String, String> successes() {
        var declared =
                AnnotatedElementUtils.findMergedRepeatableAnnotations(
                        handler.getMethod(), ApiResponse.class);
        var successes = new TreeMap<String, String>();
        declared.stream()
                .filter(answer -> answer.responseCode().startsWith("2"))
                .forEach(answer -> successes.put(answer.responseCode(), answer.description()));
        if (successes.isEmpty()) {
            successes.put(
                    creates() ? "201" : "200", creates() ? "It is there now." : "As it stands.");
        }
        return successes;
    }

    /** The statuses of the problems that this operation can answer. */
    SortedSet<Integer> problems() {
        var statuses = new TreeSet<>(List.of(400, 401, 406, 414, 500, 503));
        if (namesOne()) {
            statuses.add(404);
        }
        if (isHistory()) {
            statuses.addAll(List.of(403, 404));
        }
        if (takes(Precondition.class) || createsAtId()) {
            statuses.addAll(List.of(412, 428));
        }
        if (takes(Origin.class)) {
            statuses.addAll(List.of(403, 409, 422));
        }
        if (hasAnnotated(RequestBody.class) || takes(MergePatch.class)) {
            statuses.addAll(List.of(413, 415, 422));
        }
        return statuses;
    }
}
