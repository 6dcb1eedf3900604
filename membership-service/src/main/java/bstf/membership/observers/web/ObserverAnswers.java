package bstf.membership.observers.web;

import bstf.membership.observers.Observer;
import bstf.membership.observers.Observers;
import bstf.platform.access.Sight;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Placing;
import bstf.platform.time.ReferenceZone;
import bstf.platform.web.AggregateAnswers;
import bstf.platform.web.Answers;
import bstf.platform.web.AsOf;
import bstf.platform.web.PageOf;
import bstf.platform.web.Paging;
import bstf.platform.web.Sights;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The answers about observers and their parts. Each is also given under a former id, in the paths
 * {@code used}; the path of a part is the one below its observer: {@code /seats/official}.
 */
@Component
final class ObserverAnswers {
    private final FormerIds formerIds;
    private final AggregateAnswers<Observer, ObserverView> answers;

    ObserverAnswers(
            Observers observers,
            FormerIds formerIds,
            ReferenceZone zone,
            Answers answers,
            Sights sights) {
        this.formerIds = formerIds;
        this.answers =
                new AggregateAnswers<>(
                        observers,
                        ObserverView::of,
                        _ -> Visibility.everybody(),
                        observer -> Optional.of(observer.id()),
                        zone,
                        answers,
                        sights);
    }

    ResponseEntity<PageOf<ObserverView>> page(
            AsOf asOf, Paging paging, Predicate<Observer> wanted) {
        return answers.page(asOf, paging, wanted);
    }

    ResponseEntity<ObserverView> created(Outcome<Observer> outcome, Origin origin) {
        return answers.created(outcome, origin);
    }

    ResponseEntity<ObserverView> read(String used, AsOf asOf) {
        return formerIds.answer(used, "", asOf.knownAt(), present -> answers.read(present, asOf));
    }

    <P> ResponseEntity<P> readPart(
            String used, String path, AsOf asOf, BiFunction<Observer, Sight, Optional<P>> part) {
        return formerIds.answer(
                used, path, asOf.knownAt(), present -> answers.readPart(present, asOf, part));
    }

    /**
     * @param change changes the observer with the present id
     */
    ResponseEntity<ObserverView> changed(
            String used, Origin origin, Function<String, Outcome<Observer>> change) {
        return formerIds.answer(
                used, "", present -> answers.changed(change.apply(present), origin));
    }

    /**
     * @param place puts the part into the observer with the present id
     */
    <P> ResponseEntity<P> placedPart(
            String used,
            String path,
            Function<String, Placing<Observer>> place,
            BiFunction<Observer, Sight, Optional<P>> part) {
        return formerIds.answer(
                used,
                path,
                present -> {
                    var placing = place.apply(present);
                    return answers.placedPart(
                            placing.outcome(),
                            placing.added(),
                            observer -> part.apply(observer, answers.sight()));
                });
    }
}
