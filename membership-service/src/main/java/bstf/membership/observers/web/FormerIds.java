package bstf.membership.observers.web;

import bstf.membership.observers.Observers;
import bstf.platform.changes.Kept;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers under former ids as under present ones, and tells the caller which the present is. */
@Component
final class FormerIds {
    private final Observers observers;

    FormerIds(Observers observers) {
        this.observers = observers;
    }

    /**
     * The answer for the observer that {@code used} means now.
     *
     * @param part the path below the observer: {@code /seats/official}; empty for the whole
     * @param answer makes the answer for a present id
     */
    <V> ResponseEntity<V> answer(
            String used, String part, Function<String, ResponseEntity<V>> answer) {
        return answer(used, part, Optional.empty(), answer);
    }

    /** The same with the knowledge of {@code knownAt}. */
    <V> ResponseEntity<V> answer(
            String used,
            String part,
            Optional<Instant> knownAt,
            Function<String, ResponseEntity<V>> answer) {
        var present = observers.resolve(used, knownAt).map(Kept::id).orElse(used);
        return present.equals(used)
                ? answer.apply(used)
                : located("/api/v1/observers/" + present + part, answer.apply(present));
    }

    private static <V> ResponseEntity<V> located(String path, ResponseEntity<V> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.CONTENT_LOCATION, path)
                .body(answer.getBody());
    }
}
