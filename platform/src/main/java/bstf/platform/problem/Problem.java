package bstf.platform.problem;

import bstf.platform.changes.Refusal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One failure on its way to the caller.
 *
 * @param code stable: one of {@link ProblemCode}, or the code of a domain's refusal
 * @param status the HTTP status
 * @param title what went wrong, the same words each time for one code
 * @param detail what is wrong this time and what to do next
 * @param errors the fields that are to blame, the first {@value #MOST_ERRORS} of them; empty when
 *     it is about the whole
 * @param headers response headers that belong to it: {@code Allow}, {@code Retry-After}
 */
public record Problem(
        String code,
        int status,
        String title,
        String detail,
        List<FieldProblem> errors,
        Map<String, String> headers) {

    /** So that a small body full of mistakes does not get a huge answer. */
    public static final int MOST_ERRORS = 100;

    /** How long a caller waits before it asks a service again that does not know enough yet. */
    private static final Duration SOON = Duration.ofSeconds(2);

    public Problem {
        errors = errors.stream().limit(MOST_ERRORS).toList();
        headers = Map.copyOf(headers);
    }

    /** The problem with its general advice as detail. */
    public static Problem of(ProblemCode code) {
        return of(code, code.advice());
    }

    /**
     * The problem with a detail for this case, which says what to do next. Every 503 says when to
     * ask again: soon, unless {@link #retryAfter} says otherwise.
     */
    public static Problem of(ProblemCode code, String detail) {
        var problem =
                new Problem(code.code(), code.status(), code.title(), detail, List.of(), Map.of());
        return code.status() == 503 ? problem.retryAfter(SOON) : problem;
    }

    /** What a rule of the domain refused. */
    public static Problem of(Refusal refusal) {
        var problem =
                new Problem(
                        refusal.code(),
                        statusOf(refusal.kind()),
                        titleOf(refusal.kind()),
                        refusal.detail(),
                        refusal.field().isEmpty()
                                ? List.of()
                                : List.of(
                                        new FieldProblem(
                                                refusal.field(), refusal.code(), refusal.detail())),
                        Map.of());
        return switch (refusal.kind()) {
            case NOT_YET -> problem.retryAfter(SOON);
            case WHO_IS_IT -> problem.with("WWW-Authenticate", "Bearer realm=\"bstf\"");
            case INVALID, CONFLICT, ABSENT, FORBIDDEN -> problem;
        };
    }

    public Problem because(List<FieldProblem> errors) {
        return new Problem(code, status, title, detail, errors, headers);
    }

    public Problem with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Problem(code, status, title, detail, errors, more);
    }

    /** In whole seconds, rounded up, at least one. */
    public Problem retryAfter(Duration pause) {
        return with("Retry-After", Long.toString(Math.max(1, pause.plusMillis(999).toSeconds())));
    }

    /** The same, to be thrown from where no answer can be returned. */
    public ProblemException asException() {
        return new ProblemException(this);
    }

    private static int statusOf(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case CONFLICT -> 409;
            case WHO_IS_IT -> 401;
            case FORBIDDEN -> 403;
            case ABSENT -> 404;
            case NOT_YET -> 503;
        };
    }

    private static String titleOf(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> "The request makes no sense as it is";
            case CONFLICT -> "The request does not fit what stands";
            case WHO_IS_IT -> "The caller has to say who it is";
            case FORBIDDEN -> "This is not the caller's to do";
            case ABSENT -> "There is nothing here";
            case NOT_YET -> "This service does not know enough yet";
        };
    }
}
