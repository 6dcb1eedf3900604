package bstf.platform.web;

import bstf.platform.changes.Kept;
import bstf.platform.changes.Outcome;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import bstf.platform.problem.ProblemException;
import bstf.platform.web.caching.EntityTag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/**
 * Makes a controller's answer from what the store or the use case said. Each answer carries the
 * revision as {@code ETag}, where the caller may know it; what did not succeed is thrown as {@link
 * ProblemException}.
 */
public final class Answers {
    /** How long a caller waits while changes can't be announced: Kafka is away. */
    private static final Duration WHILE_WAITING = Duration.ofSeconds(5);

    private final HttpServletRequest request;

    /**
     * @param request the request at hand (Spring's proxy, which finds it by thread)
     */
    public Answers(HttpServletRequest request) {
        this.request = request;
    }

    /** 200 with the view; 404 when there is nothing. */
    public <A, V> ResponseEntity<V> read(Optional<Kept<A>> found, Function<Kept<A>, V> view) {
        return read(found, view, _ -> true);
    }

    /**
     * As above.
     *
     * @param follows whether the caller may know the revision
     */
    <A, V> ResponseEntity<V> read(
            Optional<Kept<A>> found, Function<Kept<A>, V> view, Predicate<A> follows) {
        var kept = found.orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND).asException());
        return ResponseEntity.ok().eTag(tag(kept, follows)).body(view.apply(kept));
    }

    private static <A> @Nullable String tag(Kept<A> kept, Predicate<A> follows) {
        return follows.test(kept.value()) ? EntityTag.of(kept) : null;
    }

    /** 200 with the changed thing. */
    public <A, V> ResponseEntity<V> changed(Outcome<A> outcome, Function<Kept<A>, V> view) {
        return changed(outcome, view, _ -> true);
    }

    <A, V> ResponseEntity<V> changed(
            Outcome<A> outcome, Function<Kept<A>, V> view, Predicate<A> follows) {
        return read(Optional.of(done(outcome)), view, follows);
    }

    /**
     * 201 with the new thing. Its {@code Location} is the request's own path for {@code PUT}, and
     * the path with the new id appended for {@code POST}.
     */
    public <A, V> ResponseEntity<V> created(Outcome<A> outcome, Function<Kept<A>, V> view) {
        return created(outcome, view, _ -> true);
    }

    <A, V> ResponseEntity<V> created(
            Outcome<A> outcome, Function<Kept<A>, V> view, Predicate<A> follows) {
        var kept = done(outcome);
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(HttpHeaders.LOCATION, location(kept.id()))
                .eTag(tag(kept, follows))
                .body(view.apply(kept));
    }

    /**
     * 200 with one page.
     *
     * @param found what the store gave for {@link Paging#slice}: one more than the page holds when
     *     a next page exists
     * @param orderOf the text by which the list is ordered ({@code meetings::orderOf})
     */
    public <A, V> ResponseEntity<PageOf<V>> page(
            Paging paging,
            List<Kept<A>> found,
            Function<A, String> orderOf,
            Function<Kept<A>, V> view) {
        return pageOf(paging, found, kept -> orderOf.apply(kept.value()), view);
    }

    /** As above, of anything that has an order. */
    <T, V> ResponseEntity<PageOf<V>> pageOf(
            Paging paging, List<T> found, Function<T, String> orderOf, Function<T, V> view) {
        var items = found.stream().limit(paging.limit()).map(view).toList();
        Optional<String> next =
                found.size() > paging.limit()
                        ? Optional.of(Cursor.of(orderOf.apply(found.get(paging.limit() - 1))))
                        : Optional.empty();
        var answer = ResponseEntity.ok();
        answer.header(HttpHeaders.LINK, link("first", Optional.empty()));
        next.ifPresent(cursor -> answer.header(HttpHeaders.LINK, link("next", next)));
        return answer.body(new PageOf<>(items, next));
    }

    private <A> Kept<A> done(Outcome<A> outcome) {
        return switch (outcome) {
            case Outcome.Done<A>(var kept) -> kept;
            case Outcome.NotFound<A>(_) -> throw Problem.of(ProblemCode.NOT_FOUND).asException();
            case Outcome.AlreadyThere<A>(_) -> throw Problem.of(alreadyThere()).asException();
            case Outcome.Stale<A>(var revision) -> throw stale(revision);
            case Outcome.Refused<A>(var reason) -> throw Problem.of(reason).asException();
            case Outcome.KeyReused<A>(_) -> throw Problem.of(ProblemCode.KEY_REUSED).asException();
            case Outcome.Waiting<A>(_) ->
                    throw Problem.of(ProblemCode.CHANGES_WAITING)
                            .retryAfter(WHILE_WAITING)
                            .asException();
        };
    }

    /** An id made from a key meets its own document again when the key has been forgotten. */
    private ProblemCode alreadyThere() {
        return HttpMethod.POST.matches(request.getMethod())
                ? ProblemCode.KEY_REUSED
                : ProblemCode.ALREADY_THERE;
    }

    private static ProblemException stale(long revision) {
        return Problem.of(
                        ProblemCode.STALE_REVISION,
                        "Revision %d stands now. %s"
                                .formatted(revision, ProblemCode.STALE_REVISION.advice()))
                .asException();
    }

    /** Relative to the host (RFC 9110 section 10.2.2), so that it holds behind any proxy. */
    private String location(String id) {
        var path = request.getRequestURI();
        return HttpMethod.POST.matches(request.getMethod())
                ? path + "/" + UriUtils.encode(id, StandardCharsets.UTF_8)
                : path;
    }

    /** A link to another page of this list (RFC 8288), with the filters of this request. */
    private String link(String relation, Optional<String> after) {
        var query = new ArrayList<String>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!name.equals(Paging.AFTER)) {
                        Stream.of(values).map(value -> pair(name, value)).forEach(query::add);
                    }
                });
        after.ifPresent(cursor -> query.add(pair(Paging.AFTER, cursor)));
        return "<%s%s>; rel=\"%s\""
                .formatted(
                        request.getRequestURI(),
                        query.isEmpty() ? "" : "?" + String.join("&", query),
                        relation);
    }

    private static String pair(String name, String value) {
        return UriUtils.encode(name, StandardCharsets.UTF_8)
                + "="
                + UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
