package bstf.platform.web.wreck;

import bstf.platform.access.Guard;
import bstf.platform.access.Verb;
import bstf.platform.changes.Act;
import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.time.ReferenceZone;
import bstf.platform.web.AggregateAnswers;
import bstf.platform.web.Answers;
import bstf.platform.web.AsOf;
import bstf.platform.web.Histories;
import bstf.platform.web.HistoryAnswers;
import bstf.platform.web.HistoryEntry;
import bstf.platform.web.MergePatch;
import bstf.platform.web.NewId;
import bstf.platform.web.PageOf;
import bstf.platform.web.Paging;
import bstf.platform.web.Sights;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/wrecks")
class WreckController {
    private final Changing<Wreck> changing;
    private final AggregateAnswers<Wreck, WreckView> answers;
    private final HistoryAnswers history;

    record Body(String owner, String name, int depth, boolean draft) {
        Wreck toWreck(String id) {
            return new Wreck(id, owner, name, depth, draft);
        }

        static Body of(Wreck wreck) {
            return new Body(wreck.owner(), wreck.name(), wreck.depth(), wreck.draft());
        }
    }

    WreckController(
            Aggregates<Wreck> wrecks,
            Guard guard,
            ReferenceZone zone,
            Answers answers,
            Sights sights,
            Histories histories) {
        this.changing = new Changing<>(wrecks, guard);
        this.answers =
                new AggregateAnswers<>(
                        wrecks,
                        WreckView::of,
                        Wreck::visibility,
                        Wreck::ownedBy,
                        zone,
                        answers,
                        sights);
        this.history = histories.of("wreck", wrecks);
    }

    @GetMapping
    ResponseEntity<PageOf<WreckView>> list(AsOf asOf, Paging paging) {
        return answers.page(asOf, paging, _ -> true);
    }

    @GetMapping("/{id}")
    ResponseEntity<WreckView> read(@PathVariable String id, AsOf asOf) {
        return answers.read(id, asOf);
    }

    @GetMapping("/{id}/history")
    ResponseEntity<PageOf<HistoryEntry>> history(@PathVariable String id, Paging paging) {
        return history.page(id, paging);
    }

    @PutMapping(path = "/{id}", consumes = "application/json")
    ResponseEntity<WreckView> put(NewId id, Origin origin, @Valid @RequestBody Body body) {
        var wreck = body.toWreck(id.value());
        return answers.created(
                changing.create(
                        id.value(),
                        origin,
                        Verb.CREATE,
                        wreck.toThing(),
                        () -> Decision.taken(wreck, new Wreck.WreckFound())),
                origin);
    }

    @PatchMapping(path = "/{id}", consumes = MergePatch.MEDIA_TYPE)
    ResponseEntity<WreckView> change(
            @PathVariable String id, Precondition ifMatch, Origin origin, MergePatch<Body> patch) {
        return answers.changed(
                changing.change(
                        id,
                        ifMatch,
                        origin,
                        Act.of(Verb.CHANGE, Wreck::toThing),
                        wreck ->
                                Decision.taken(
                                        patch.applyTo(Body.of(wreck)).toWreck(id),
                                        new Wreck.WreckChanged())),
                origin);
    }
}
